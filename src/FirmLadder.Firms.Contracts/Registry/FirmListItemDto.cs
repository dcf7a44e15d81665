using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Registry;

/// <summary>A line of the firm list, as of the day asked for.</summary>
public sealed class FirmListItemDto : EntityDto<Guid>
{
    public required string CreditCode { get; init; }

    public required string Name { get; init; }

    public required Guid RegionId { get; init; }

    public string? RegionName { get; init; }

    public string? IndustryCode { get; init; }

    public string? IndustryName { get; init; }

    public string? TechnicalField { get; init; }

    public DateOnly? EstablishedOn { get; init; }

    public required Rung Rung { get; init; }

    public DateOnly? RungSince { get; init; }

    public DateOnly? RungUntil { get; init; }

    public Rung? FallsTo { get; init; }

    public int? DaysLeft { get; init; }

    /// <summary>The latest year with a statement.</summary>
    public int? LatestYear { get; init; }

    /// <summary>元, of the best source of <see cref="LatestYear"/>; null when that source does not know it.</summary>
    public decimal? LatestRevenue { get; init; }

    /// <summary>Codes of recognitions beside the ladder that are valid on the day.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    public required bool IsDemo { get; init; }
}
