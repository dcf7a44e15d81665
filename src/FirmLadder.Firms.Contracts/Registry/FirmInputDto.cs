using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Firms.Registry;

/// <summary>What a person enters about a firm; null means unknown.</summary>
public abstract class FirmInputDto
{
    [StringLength(FirmConsts.CreditCodeOverrideReasonMaxLength)]
    public string? CreditCodeOverrideReason { get; set; }

    [Required]
    [StringLength(FirmConsts.NameMaxLength)]
    public string Name { get; set; } = string.Empty;

    public Guid RegionId { get; set; }

    [StringLength(FirmConsts.LegalRepresentativeMaxLength)]
    public string? LegalRepresentative { get; set; }

    /// <summary>元.</summary>
    [Range(typeof(decimal), "0", FirmConsts.RegisteredCapitalMax)]
    public decimal? RegisteredCapital { get; set; }

    public DateOnly? EstablishedOn { get; set; }

    [StringLength(FirmConsts.AddressMaxLength)]
    public string? Address { get; set; }

    /// <summary>GB/T 4754: a section letter, or 2–4 digits, with or without the section letter before them.</summary>
    [StringLength(FirmConsts.IndustryCodeMaxLength)]
    public string? IndustryCode { get; set; }

    [StringLength(FirmConsts.TechnicalFieldMaxLength)]
    public string? TechnicalField { get; set; }
}
