using System.Reflection;

namespace FirmLadder.Architecture.Tests.References;

/// <summary>An assembly and what it refers to.</summary>
internal sealed record AssemblyNode(string Name, IReadOnlyList<string> References)
{
    public static IReadOnlyList<AssemblyNode> Of(IEnumerable<Assembly> assemblies) =>
        [.. assemblies.Select(a => new AssemblyNode(a.GetName().Name!, [.. a.GetReferencedAssemblies().Select(r => r.Name!)]))];
}
