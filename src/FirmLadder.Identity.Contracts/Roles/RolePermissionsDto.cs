namespace FirmLadder.Identity.Roles;

/// <summary>All permissions as seen from one role.</summary>
public sealed record RolePermissionsDto(string RoleName, string ConcurrencyStamp, IReadOnlyList<PermissionGroupDto> Groups);
