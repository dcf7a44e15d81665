using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Account;

/// <summary>Credentials.</summary>
public sealed class LoginInput
{
    [Required]
    [StringLength(IdentityConsts.MaxEmailLength)]
    public string UserNameOrEmailAddress { get; set; } = string.Empty;

    [Required]
    [StringLength(IdentityConsts.MaxPasswordLength)]
    public string Password { get; set; } = string.Empty;

    /// <summary>Keep the session when the browser closes, within the idle and absolute limits.</summary>
    public bool RememberMe { get; set; }
}
