using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FirmLadder.Architecture.Tests.Source;

/// <summary>What only the written text shows: sizes, ways around the scope, floating point in rules.</summary>
internal static class SourceWalls
{
    public const int MaxFileLines = 400;
    public const int MaxMethodLines = 40;

    public static IEnumerable<string> FilesAreShort(IEnumerable<SourceFile> files) =>
        files.Where(f => f.LineCount > MaxFileLines).Select(f => $"{f.Path}: {f.LineCount} lines");

    public static IEnumerable<string> MethodsAreShort(IEnumerable<SourceFile> files) =>
        from file in files
        from method in file
            .Root.DescendantNodes()
            .Where(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
        let lines = LinesOf(method)
        where lines.Last - lines.First + 1 > MaxMethodLines
        select $"{file.Path}:{lines.First + 1}: {lines.Last - lines.First + 1} lines";

    /// <summary>Places that switch the scope off: <c>Disable&lt;IScoped&gt;()</c>.</summary>
    public static IEnumerable<string> PlacesWithoutScope(IEnumerable<SourceFile> files) =>
        files
            .Where(f =>
                f.Root.DescendantNodes()
                    .OfType<GenericNameSyntax>()
                    .Any(n =>
                        n.Identifier.Text == "Disable"
                        && n.TypeArgumentList.Arguments.Any(a => a.ToString().Split('.')[^1] == nameof(IScoped))
                    )
            )
            .Select(f => f.Path);

    /// <summary>Money, ratios and periods are exact: <c>decimal</c> and <c>long</c>.</summary>
    public static IEnumerable<string> RulesAreExact(IEnumerable<SourceFile> files) =>
        from file in files
        from token in file.Root.DescendantTokens()
        where token.IsKind(SyntaxKind.DoubleKeyword) || token.IsKind(SyntaxKind.FloatKeyword)
        select $"{file.Path}:{token.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    /// <summary>A code is a constant of its module, so that the walls of texts see it.</summary>
    public static IEnumerable<string> BusinessExceptionsHaveConstantCodes(IEnumerable<SourceFile> files) =>
        from file in files
        from creation in file.Root.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
        where
            creation.Type.ToString().Split('.')[^1] == nameof(BusinessException)
            && creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression
                is LiteralExpressionSyntax
                    or InterpolatedStringExpressionSyntax
        select $"{file.Path}:{creation.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    /// <summary>Whether <c>Class.Member</c> stands anywhere.</summary>
    public static bool IsMentioned(IEnumerable<SourceFile> files, string className, string member) =>
        files
            .SelectMany(f => f.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            .Any(a => a.Name.Identifier.Text == member && a.Expression.ToString().Split('.')[^1] == className);

    public static IEnumerable<string> Literals(IEnumerable<SourceFile> files) =>
        files.SelectMany(f => f.Root.DescendantTokens()).Where(t => t.IsKind(SyntaxKind.StringLiteralToken)).Select(t => t.ValueText);

    private static (int First, int Last) LinesOf(SyntaxNode node)
    {
        // Attributes and comments above do not count.
        var first = node.ChildNodesAndTokens().First(c => !c.IsKind(SyntaxKind.AttributeList));
        var tree = node.SyntaxTree;
        return (tree.GetLineSpan(first.Span).StartLinePosition.Line, tree.GetLineSpan(node.Span).EndLinePosition.Line);
    }
}
