namespace FirmLadder.Firms.Ladders;

/// <summary>Every rung from low to high, also the empty ones.</summary>
public sealed class RungCountsDto
{
    public required DateOnly AsOf { get; init; }

    public required IReadOnlyList<RungCountDto> Items { get; init; }
}
