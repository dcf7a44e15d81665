namespace FirmLadder.Platform.Jobs;

/// <summary>A job a worker has just taken.</summary>
internal sealed record JobClaim(Guid Id, string Name, string Args, string? Principal, int Attempts);
