namespace FirmLadder.Architecture.Tests.References;

/// <summary>Wall 1: who may refer to whom.</summary>
internal static class ReferenceWalls
{
    private const string Kernel = "FirmLadder.Kernel";
    private const string Infrastructure = "FirmLadder.Kernel.Infrastructure";

    /// <summary>A module refers to the Kernel, its infrastructure, its own contracts and other modules' contracts; nothing else of ours.</summary>
    public static IEnumerable<string> ModulesReferToContractsOnly(IReadOnlyList<AssemblyNode> nodes) =>
        from node in nodes
        where nodes.Any(n => n.Name == node.Name + ".Contracts")
        from reference in node.References
        where Product.IsOurs(reference) && reference is not (Kernel or Infrastructure) && !Product.IsContracts(reference)
        select $"{node.Name} -> {reference}";

    public static IEnumerable<string> ContractsReferToKernelAndContractsOnly(IReadOnlyList<AssemblyNode> nodes) =>
        from node in nodes
        where Product.IsContracts(node.Name)
        from reference in node.References
        where !IsPlatform(reference) && reference != Kernel && !Product.IsContracts(reference)
        select $"{node.Name} -> {reference}";

    /// <summary>The Kernel knows the platform's libraries and <c>Microsoft.Extensions.*</c>: no web, no database, nothing of ours.</summary>
    public static IEnumerable<string> KernelStandsAlone(IReadOnlyList<AssemblyNode> nodes) =>
        from node in nodes
        where node.Name == Kernel
        from reference in node.References
        where !IsPlatform(reference)
        select $"{node.Name} -> {reference}";

    public static IEnumerable<string> AssembliesFormNoCycle(IReadOnlyList<AssemblyNode> nodes) =>
        Cycles.Find(nodes.ToDictionary(n => n.Name, n => (IReadOnlySet<string>)n.References.ToHashSet(), StringComparer.Ordinal));

    /// <param name="types">Types of one assembly.</param>
    public static IEnumerable<string> NamespacesFormNoCycle(IReadOnlyList<Type> types)
    {
        var graph = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var type in types.Where(t => t.Namespace is not null))
        {
            if (!graph.TryGetValue(type.Namespace!, out var needed))
            {
                graph[type.Namespace!] = needed = new HashSet<string>(StringComparer.Ordinal);
            }

            needed.UnionWith(
                TypeUsage.Of(type).Where(u => u.Assembly == type.Assembly && u.Namespace != type.Namespace).Select(u => u.Namespace ?? "")
            );
        }

        return Cycles.Find(graph.ToDictionary(g => g.Key, g => (IReadOnlySet<string>)g.Value, StringComparer.Ordinal));
    }

    private static bool IsPlatform(string name) =>
        name is "netstandard" or "mscorlib"
        || name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);
}
