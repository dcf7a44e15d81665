using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Roles;

/// <summary>A changed role; the name never changes.</summary>
public sealed class UpdateRoleDto
{
    [Required]
    [StringLength(IdentityConsts.MaxNameLength)]
    public string DisplayName { get; set; } = string.Empty;

    [StringLength(IdentityConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    public DataScope DataScope { get; set; }

    [Required]
    [StringLength(36)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
