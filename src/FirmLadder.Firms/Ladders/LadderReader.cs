namespace FirmLadder.Firms.Ladders;

/// <summary>Tells where a firm stands on a day.</summary>
internal sealed class LadderReader(ILadderQueries queries, IClock clock) : ITransientDependency
{
    /// <param name="firmId">A firm the caller may see.</param>
    /// <param name="asOf">Today when null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<LadderDto> ReadAsync(Guid firmId, DateOnly? asOf, CancellationToken cancellationToken = default)
    {
        var day = asOf ?? clock.Today;
        var spans = await queries.GetSpansAsync(firmId, cancellationToken);
        var span = Ladder.At(spans, day);
        return new LadderDto
        {
            AsOf = day,
            Rung = span.Rung,
            Since = span.FirstDay,
            Until = span.LastDay,
            DaysLeft = span.DaysLeft(day),
            FallsTo = Ladder.FallsTo(spans, span),
            HoldingRecognitionId = span.Rung == Rung.Seed ? null : await queries.FindHolderAsync(firmId, span.Rung, day, cancellationToken),
            Spans = [.. spans.Select(s => new LadderSpanDto(s.Rung, s.FirstDay, s.LastDay))],
        };
    }
}
