namespace FirmLadder.Firms.Registry;

/// <summary>What is known of a firm beside its code and place; null is unknown.</summary>
internal sealed record FirmProfile
{
    public required string Name { get; init; }

    public string? LegalRepresentative { get; init; }

    /// <summary>元.</summary>
    public decimal? RegisteredCapital { get; init; }

    public DateOnly? EstablishedOn { get; init; }

    public string? Address { get; init; }

    /// <summary>GB/T 4754: a section letter or 2-4 digits.</summary>
    public string? IndustryCode { get; init; }

    public string? TechnicalField { get; init; }
}
