namespace FirmLadder.Identity.Roles;

/// <summary>A permission and whether the role holds it.</summary>
public sealed record PermissionDto(string Name, string DisplayName, string? ParentName, bool IsGranted);
