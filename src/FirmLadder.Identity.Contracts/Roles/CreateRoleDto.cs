using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Roles;

/// <summary>A new role.</summary>
public sealed class CreateRoleDto
{
    [Required]
    [StringLength(IdentityConsts.MaxRoleNameLength)]
    [RegularExpression(IdentityConsts.RoleNamePattern)]
    public string Name { get; set; } = string.Empty;

    [Required]
    [StringLength(IdentityConsts.MaxNameLength)]
    public string DisplayName { get; set; } = string.Empty;

    [StringLength(IdentityConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    public DataScope DataScope { get; set; }
}
