using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Account;

/// <summary>A new password for oneself.</summary>
public sealed class ChangePasswordInput
{
    [Required]
    [StringLength(IdentityConsts.MaxPasswordLength)]
    public string CurrentPassword { get; set; } = string.Empty;

    [Required]
    [StringLength(IdentityConsts.MaxPasswordLength)]
    public string NewPassword { get; set; } = string.Empty;
}
