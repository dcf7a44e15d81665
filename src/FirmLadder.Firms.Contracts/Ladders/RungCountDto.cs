namespace FirmLadder.Firms.Ladders;

/// <summary>How many firms stand on a rung.</summary>
public sealed record RungCountDto(Rung Rung, int Count);
