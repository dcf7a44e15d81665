namespace FirmLadder.Firms.Registry;

/// <summary>A firm as the list query delivers it, before names are put to codes.</summary>
internal sealed record FirmListRow
{
    public required Guid Id { get; init; }

    public required string CreditCode { get; init; }

    public required string Name { get; init; }

    public required Guid RegionId { get; init; }

    public string? IndustryCode { get; init; }

    public string? TechnicalField { get; init; }

    public DateOnly? EstablishedOn { get; init; }

    public required bool IsDemo { get; init; }

    public required Ladders.RungPeriod Span { get; init; }

    public Ladders.Rung? FallsTo { get; init; }

    public int? LatestYear { get; init; }

    public decimal? LatestRevenue { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }
}
