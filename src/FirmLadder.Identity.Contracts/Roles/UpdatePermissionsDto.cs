using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Roles;

/// <summary>The permissions a role shall hold from now on.</summary>
public sealed class UpdatePermissionsDto
{
    [Required]
    [MaxLength(500)]
    public List<string> GrantedNames { get; set; } = [];

    [Required]
    [StringLength(36)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
