using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Firms.Recognitions;

/// <summary>A recognition to be recorded.</summary>
public sealed class CreateRecognitionDto
{
    [Required]
    [StringLength(RecognitionConsts.KindMaxLength)]
    public string Kind { get; set; } = string.Empty;

    [StringLength(RecognitionConsts.CertificateNumberMaxLength)]
    public string? CertificateNumber { get; set; }

    [StringLength(RecognitionConsts.IssuedByMaxLength)]
    public string? IssuedBy { get; set; }

    [Required]
    public DateOnly? ValidFrom { get; set; }

    /// <summary>When absent, by the kind's validity.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Where the fact comes from: a notice, a list.</summary>
    [StringLength(RecognitionConsts.SourceMaxLength)]
    public string? Source { get; set; }
}
