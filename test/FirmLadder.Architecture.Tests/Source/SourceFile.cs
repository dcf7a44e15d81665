using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FirmLadder.Architecture.Tests.Source;

/// <summary>A C# file of the repository.</summary>
/// <param name="Path">Relative to the repository, with slashes.</param>
/// <param name="LineCount">As an editor counts them.</param>
/// <param name="Root">The parsed text.</param>
internal sealed record SourceFile(string Path, int LineCount, SyntaxNode Root)
{
    /// <summary>Written files below <c>src</c>.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = Read("src");

    /// <summary>Written files below <c>test</c>.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = Read("test");

    public bool IsIn(string project) => Path.StartsWith($"src/{project}/", StringComparison.Ordinal);

    public static SourceFile Parse(string path, string text) =>
        new(path, text.Split('\n').Length, CSharpSyntaxTree.ParseText(text).GetRoot());

    private static List<SourceFile> Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(
                    System.IO.Path.Combine(Architecture.Tests.Product.RepositoryRoot, folder),
                    "*.cs",
                    SearchOption.AllDirectories
                )
                .Select(f =>
                    (Full: f, Path: System.IO.Path.GetRelativePath(Architecture.Tests.Product.RepositoryRoot, f).Replace('\\', '/'))
                )
                .Where(f => !f.Path.Split('/').Any(part => part is "obj" or "bin" or "Migrations"))
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => Parse(f.Path, File.ReadAllText(f.Full).TrimEnd('\n'))),
        ];
}
