namespace FirmLadder.Kernel;

/// <summary>The permissions of a module.</summary>
public sealed class PermissionGroupDefinition(string name, LocalizableString displayName)
{
    private readonly List<PermissionDefinition> _permissions = [];

    public string Name { get; } = name;

    public LocalizableString DisplayName { get; } = displayName;

    /// <summary>Parents before their children.</summary>
    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    /// <param name="name">Full name, e.g. <c>Firms.Firms</c>.</param>
    /// <param name="displayName">Shown in the permission editor.</param>
    /// <param name="defaultRoles">Standard roles that hold it in a new installation.</param>
    public PermissionDefinition AddPermission(string name, LocalizableString displayName, params IEnumerable<string> defaultRoles) =>
        Add(new PermissionDefinition(this, name, displayName, null, [.. defaultRoles]));

    internal PermissionDefinition Add(PermissionDefinition permission)
    {
        _permissions.Add(permission);
        return permission;
    }
}
