using System.Reflection;

namespace FirmLadder.Architecture.Tests.Types;

/// <summary>Wall 5: every stored thing is scoped, or says why it is not.</summary>
internal static class ScopeWalls
{
    public static IEnumerable<string> EntitiesAreScopedOrSayWhyNot(IEnumerable<Type> entities) =>
        from type in entities
        let unscoped = type.GetCustomAttribute<UnscopedAttribute>()
        where
            typeof(IScoped).IsAssignableFrom(type) == unscoped is not null
            || (unscoped is not null && string.IsNullOrWhiteSpace(unscoped.Reason))
        select type.FullName;

    /// <summary>The tables of one assembly share a prefix that no other assembly has.</summary>
    public static IEnumerable<string> EveryAssemblyHasItsTablePrefix(IReadOnlyList<(string Assembly, string Table)> tables)
    {
        var prefixes = tables.GroupBy(t => t.Assembly, t => t.Table[..PrefixLength(t.Table)], StringComparer.Ordinal).ToList();
        return prefixes
            .Where(p => p.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(p => $"{p.Key}: {string.Join(", ", p.Distinct(StringComparer.Ordinal))}")
            .Concat(
                prefixes
                    .GroupBy(p => p.First(), StringComparer.Ordinal)
                    .Where(g => g.Count() > 1)
                    .Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.Key))}")
            );
    }

    // "FmFirms" has the prefix "Fm".
    private static int PrefixLength(string table) => 1 + table.Skip(1).TakeWhile(char.IsLower).Count();
}
