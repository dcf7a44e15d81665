namespace FirmLadder.Identity.Roles;

/// <summary>A role holds a permission.</summary>
[Unscoped("Part of the role.")]
internal sealed class RolePermission
{
    private RolePermission() { }

    public RolePermission(Guid roleId, string permissionName)
    {
        RoleId = roleId;
        PermissionName = permissionName;
    }

    public Guid RoleId { get; private init; }

    public string PermissionName { get; private init; } = string.Empty;
}
