using FirmLadder.Firms.Registry;
using FirmLadder.Identity.Regions;

namespace FirmLadder.Firms.Workbooks;

/// <summary>A row of the sheet 企业, as read. Null is a blank cell and leaves what is stored as it is.</summary>
internal sealed class FirmSheetRow
{
    public string? CreditCode { get; set; }

    public string? OverrideReason { get; set; }

    public string? Name { get; set; }

    /// <summary>Name, alias or code.</summary>
    public string? Region { get; set; }

    public string? LegalRepresentative { get; set; }

    /// <summary>元.</summary>
    public decimal? RegisteredCapital { get; set; }

    public DateOnly? EstablishedOn { get; set; }

    public string? Address { get; set; }

    /// <summary>Code, name, or both.</summary>
    public string? Industry { get; set; }

    /// <summary>Name or code.</summary>
    public string? TechnicalField { get; set; }

    public string? Source { get; set; }

    /// <summary>Found by validation.</summary>
    internal RegionInfo? RegionInfo { get; set; }

    /// <summary>Found by validation: what the firm's profile is to be.</summary>
    internal FirmProfile? Profile { get; set; }

    /// <summary>Found by validation; null for a firm that is not registered yet.</summary>
    internal Firm? Firm { get; set; }

    internal bool IsDemo => Source == FirmSheetColumns.DemoSource;
}
