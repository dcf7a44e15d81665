namespace FirmLadder.Identity.Roles;

/// <summary>A named bundle of permissions with a data scope.</summary>
[Unscoped("Roles are the same for everybody; the list is guarded by its permission.")]
internal sealed class Role : AggregateRoot<Guid>
{
    private readonly List<RolePermission> _permissions = [];

    private Role() { }

    public Role(Guid id, string name, string displayName, DataScope dataScope, bool isStatic)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityConsts.MaxRoleNameLength);
        DisplayName = displayName;
        DataScope = dataScope;
        IsStatic = isStatic;
    }

    public string Name { get; private set; } = string.Empty;

    /// <summary>For static roles the text resource wins.</summary>
    public string DisplayName { get; private set; } = string.Empty;

    public string? Description { get; private set; }

    public DataScope DataScope { get; private set; }

    public bool IsStatic { get; private set; }

    public IReadOnlyCollection<RolePermission> Permissions => _permissions;

    public void Describe(string displayName, string? description)
    {
        DisplayName = Check.NotNullOrWhiteSpace(displayName, nameof(displayName), IdentityConsts.MaxNameLength);
        Description = string.IsNullOrWhiteSpace(description) ? null : description.Trim();
    }

    /// <exception cref="BusinessException">A static role keeps its scope.</exception>
    public void SetDataScope(DataScope dataScope)
    {
        if (IsStatic && dataScope != DataScope)
        {
            throw new BusinessException(IdentityErrorCodes.RoleIsStatic);
        }

        DataScope = dataScope;
    }

    public void SetPermissions(IEnumerable<string> names)
    {
        var wanted = names.ToHashSet(StringComparer.Ordinal);
        _permissions.RemoveAll(p => !wanted.Contains(p.PermissionName));
        _permissions.AddRange(
            wanted.Where(w => _permissions.TrueForAll(p => p.PermissionName != w)).Select(w => new RolePermission(Id, w))
        );
    }
}
