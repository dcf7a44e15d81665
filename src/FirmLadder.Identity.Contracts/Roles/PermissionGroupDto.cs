namespace FirmLadder.Identity.Roles;

/// <summary>The permissions of a module.</summary>
public sealed record PermissionGroupDto(string Name, string DisplayName, IReadOnlyList<PermissionDto> Permissions);
