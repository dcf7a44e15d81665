namespace FirmLadder.Identity.Users;

/// <summary>A user holds a role.</summary>
[Unscoped("Part of the account.")]
internal sealed class UserRole
{
    private UserRole() { }

    public UserRole(Guid userId, Guid roleId)
    {
        UserId = userId;
        RoleId = roleId;
    }

    public Guid UserId { get; private init; }

    public Guid RoleId { get; private init; }
}
