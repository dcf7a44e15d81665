using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Firms.Recognitions;

/// <summary>Takes a recognition back (取消、摘牌).</summary>
public sealed class RevokeRecognitionDto
{
    /// <summary>The first day it no longer counts.</summary>
    [Required]
    public DateOnly? RevokedOn { get; set; }

    [Required]
    [StringLength(RecognitionConsts.RevokedReasonMaxLength)]
    public string Reason { get; set; } = string.Empty;

    [Required]
    [StringLength(36)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
