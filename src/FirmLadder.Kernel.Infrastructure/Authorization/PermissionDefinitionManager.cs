namespace FirmLadder.Kernel.Infrastructure.Authorization;

internal sealed class PermissionDefinitionManager : IPermissionDefinitionManager, IPermissionDefinitionContext, ISingletonDependency
{
    private readonly Dictionary<string, PermissionDefinition> _byName;
    private readonly List<PermissionGroupDefinition> _groups = [];

    public PermissionDefinitionManager(IEnumerable<PermissionDefinitionProvider> providers)
    {
        foreach (var provider in providers)
        {
            provider.Define(this);
        }

        _byName = _groups.SelectMany(g => g.Permissions).ToDictionary(p => p.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<PermissionGroupDefinition> GetGroups() => _groups;

    public PermissionDefinition? GetOrNull(string name) => _byName.GetValueOrDefault(name);

    public PermissionGroupDefinition AddGroup(string name, LocalizableString displayName)
    {
        var group = new PermissionGroupDefinition(name, displayName);
        _groups.Add(group);
        return group;
    }
}
