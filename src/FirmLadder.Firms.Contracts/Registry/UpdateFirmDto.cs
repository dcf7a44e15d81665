using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Firms.Registry;

/// <summary>All of a firm's data as they shall stand; the credit code stays.</summary>
public sealed class UpdateFirmDto : FirmInputDto
{
    [Required]
    [StringLength(36)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
