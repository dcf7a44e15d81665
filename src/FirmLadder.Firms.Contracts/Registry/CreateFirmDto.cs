using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Firms.Registry;

/// <summary>A firm to be registered.</summary>
public sealed class CreateFirmDto : FirmInputDto
{
    /// <summary>统一社会信用代码; spaces around it, lower case and full width are put right.</summary>
    [Required]
    [StringLength(64)]
    public string CreditCode { get; set; } = string.Empty;
}
