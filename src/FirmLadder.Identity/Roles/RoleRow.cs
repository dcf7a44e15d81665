namespace FirmLadder.Identity.Roles;

/// <summary>A role and how many users hold it.</summary>
internal sealed record RoleRow(Role Role, int UserCount);
