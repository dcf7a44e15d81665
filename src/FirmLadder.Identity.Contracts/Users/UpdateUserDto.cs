using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Users;

/// <summary>A changed account. A telephone number left null stays as it is, because the page only ever sees it masked.</summary>
public sealed class UpdateUserDto : UserInputBase
{
    public bool IsActive { get; set; }

    [Required]
    [StringLength(36)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
