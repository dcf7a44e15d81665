namespace FirmLadder.Firms.Ladders;

/// <summary>What is stored of one firm's ladder: the periods that count, and the spans derived from them last time (tracked).</summary>
internal sealed record FirmLadderState(Guid FirmId, string RegionPath, IReadOnlyList<RungPeriod> Periods, IReadOnlyList<LadderSpan> Spans);
