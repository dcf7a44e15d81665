using System.ComponentModel.DataAnnotations;
using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Registry;

/// <summary>Which firms. Sorting: <c>name</c>, <c>creditCode</c>, <c>establishedOn</c>, <c>rung</c>, <c>rungUntil</c>, <c>revenue</c>.</summary>
public sealed class GetFirmsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name or of the credit code.</summary>
    [StringLength(FirmConsts.FilterMaxLength)]
    public string? Filter { get; set; }

    /// <summary>This region and everything below it.</summary>
    public Guid? RegionId { get; set; }

    public Rung? Rung { get; set; }

    /// <summary>GB/T 4754 section, division or longer code: everything below it.</summary>
    [StringLength(FirmConsts.IndustryCodeMaxLength)]
    public string? IndustryCode { get; set; }

    [StringLength(FirmConsts.TechnicalFieldMaxLength)]
    public string? TechnicalField { get; set; }

    /// <summary>Code of a recognition kind held on the day.</summary>
    [StringLength(32)]
    public string? Tag { get; set; }

    /// <summary>The day asked for; today when absent.</summary>
    public DateOnly? AsOf { get; set; }
}
