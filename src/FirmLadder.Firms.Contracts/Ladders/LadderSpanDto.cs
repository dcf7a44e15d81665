namespace FirmLadder.Firms.Ladders;

/// <summary>A period on one rung, both days inclusive; null is open.</summary>
public sealed record LadderSpanDto(Rung Rung, DateOnly? From, DateOnly? To);
