using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Registry;

/// <summary>Which firms, as the database is asked; null does not limit.</summary>
internal sealed record FirmFilter
{
    public required DateOnly AsOf { get; init; }

    public string? Text { get; init; }

    /// <summary>The region and everything below it.</summary>
    public string? RegionPath { get; init; }

    public Rung? Rung { get; init; }

    /// <summary>Codes that begin with one of these.</summary>
    public IReadOnlyList<string>? IndustryPrefixes { get; init; }

    public string? TechnicalField { get; init; }

    /// <summary>A recognition of this kind is valid on the day.</summary>
    public string? Tag { get; init; }
}
