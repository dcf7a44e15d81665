using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Tests;

internal sealed class MemoryLadderStore : ILadderStore
{
    private readonly Dictionary<Guid, IReadOnlyList<RungPeriod>> _periods = [];

    public List<LadderSpan> Spans { get; } = [];

    public void SetPeriods(Guid firmId, IReadOnlyList<RungPeriod> periods) => _periods[firmId] = periods;

    public LadderSpan At(Guid firmId, DateOnly day) => Spans.Single(s => s.FirmId == firmId && s.From <= day && day <= s.To);

    public Task<IReadOnlyList<FirmLadderState>> LoadAsync(
        IReadOnlyCollection<Guid> firmIds,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult<IReadOnlyList<FirmLadderState>>([
            .. firmIds.Select(id => new FirmLadderState(id, "320700", _periods[id], [.. Spans.Where(s => s.FirmId == id)])),
        ]);

    public void Add(LadderSpan span) => Spans.Add(span);

    public void Remove(LadderSpan span) => Spans.Remove(span);
}
