using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Users;

/// <summary>What an administrator may say about an account.</summary>
public abstract class UserInputBase
{
    [Required]
    [StringLength(IdentityConsts.MaxNameLength)]
    public string Name { get; set; } = string.Empty;

    [EmailAddress]
    [StringLength(IdentityConsts.MaxEmailLength)]
    public string? Email { get; set; }

    [RegularExpression(@"^[0-9+\- ]*$")]
    [StringLength(IdentityConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    [Required]
    [MinLength(1)]
    [MaxLength(10)]
    public List<string> RoleNames { get; set; } = [];

    /// <summary>Needed where a role opens a region.</summary>
    public Guid? RegionId { get; set; }
}
