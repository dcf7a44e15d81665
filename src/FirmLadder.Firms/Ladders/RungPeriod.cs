namespace FirmLadder.Firms.Ladders;

/// <summary>A firm may stand on the rung from the first to the last day, both inclusive; empty when they are reversed.</summary>
internal sealed record RungPeriod(Rung Rung, DateOnly From, DateOnly To);
