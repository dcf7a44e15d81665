using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Users;

/// <summary>A new account; its first password is made by the system and shown once.</summary>
public sealed class CreateUserDto : UserInputBase
{
    [Required]
    [StringLength(IdentityConsts.MaxUserNameLength)]
    [RegularExpression(IdentityConsts.UserNamePattern)]
    public string UserName { get; set; } = string.Empty;
}
