namespace FirmLadder.Firms.Recognitions;

/// <summary>Recognitions that end between the two days, neither revoked nor renewed.</summary>
internal sealed record ExpiringFilter(DateOnly From, DateOnly To, string? Kind, string? RegionPath);
