using FirmLadder.Firms.Events;

namespace FirmLadder.Firms.Ladders;

/// <summary>Rewrites the stored ladders of firms after their recognitions or regions have changed, in the same unit of work.</summary>
internal sealed class LadderProjector(ILadderStore store, IGuidGenerator guids, IClock clock, IDistributedEventBus events) : IDomainService
{
    /// <summary>A fixed number of statements however many firms; call it once for a chunk of up to 1,000.</summary>
    public async Task ProjectAsync(IReadOnlyCollection<Guid> firmIds, CancellationToken cancellationToken = default)
    {
        foreach (var state in await store.LoadAsync(firmIds, cancellationToken))
        {
            var spans = Ladder.Derive(state.Periods);
            var before = state.Spans.FirstOrDefault(s => s.From <= clock.Today && clock.Today <= s.To)?.Rung;
            Write(state, spans);
            var after = Ladder.At(spans, clock.Today).Rung;
            if (before is { } from && from != after)
            {
                await events.PublishAsync(new FirmRungChangedEto(state.FirmId, from, after, clock.Today), state.FirmId, cancellationToken);
            }
        }
    }

    private void Write(FirmLadderState state, IReadOnlyList<RungPeriod> spans)
    {
        var left = state.Spans.ToDictionary(s => s.From);
        foreach (var span in spans)
        {
            var fallsTo = Ladder.FallsTo(spans, span);
            if (left.Remove(span.From, out var stored))
            {
                stored.Change(span, fallsTo, state.RegionPath);
            }
            else
            {
                store.Add(new LadderSpan(guids.Create(), state.FirmId, span, fallsTo, state.RegionPath));
            }
        }

        foreach (var span in left.Values)
        {
            store.Remove(span);
        }
    }
}
