using FirmLadder.Firms.Events;
using FirmLadder.Firms.Ladders;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Ladders;

public sealed class LadderProjectorTests
{
    private static readonly DateOnly Today = new(2024, 6, 1);
    private static readonly Guid FirmId = Guid.Parse("0195d1c8-0000-7000-8000-000000000001");
    private readonly MemoryLadderStore _store = new();
    private readonly RecordingEventBus _events = new();

    [Fact]
    public async Task A_new_firm_gets_one_span_and_no_event()
    {
        await Project([]);

        _store.Spans.ShouldHaveSingleItem().Period.ShouldBe(new RungPeriod(Rung.Seed, DateOnly.MinValue, DateOnly.MaxValue));
        _events.Published.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rise_today_is_announced_once()
    {
        await Project([]);
        await Project([new RungPeriod(Rung.HighTech, Today, Today.AddYears(3))]);
        await Project([new RungPeriod(Rung.HighTech, Today, Today.AddYears(3))]);

        _events.Published.ShouldBe([new FirmRungChangedEto(FirmId, Rung.Seed, Rung.HighTech, Today)]);
    }

    [Fact]
    public async Task A_change_in_the_past_or_future_is_not_announced()
    {
        await Project([]);
        await Project([new RungPeriod(Rung.HighTech, Today.AddYears(-4), Today.AddYears(-1))]);
        await Project([new RungPeriod(Rung.HighTech, Today.AddYears(1), Today.AddYears(2))]);

        _events.Published.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_span_knows_what_the_firm_falls_to()
    {
        await Project([
            new RungPeriod(Rung.HighTech, Today.AddYears(-1), Today.AddYears(1)),
            new RungPeriod(Rung.TechSme, Today.AddYears(-1), Today.AddYears(2)),
        ]);

        _store.At(FirmId, Today).FallsTo.ShouldBe(Rung.TechSme);
    }

    [Fact]
    public async Task A_span_followed_by_a_higher_one_does_not_fall()
    {
        await Project([
            new RungPeriod(Rung.TechSme, Today.AddYears(-1), Today.AddYears(1)),
            new RungPeriod(Rung.HighTech, Today.AddDays(10), Today.AddYears(1)),
        ]);

        _store.At(FirmId, Today).FallsTo.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_is_written_when_nothing_changed()
    {
        RungPeriod[] periods = [new(Rung.HighTech, Today, Today.AddYears(3))];
        await Project(periods);
        var before = _store.Spans.ToArray();

        await Project(periods);

        _store.Spans.ShouldBe(before);
    }

    [Fact]
    public void Rewriting_from_any_state_to_any_other_equals_writing_afresh()
    {
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                LadderTests.Periods(),
                LadderTests.Periods(),
                (before, after) =>
                {
                    var store = new MemoryLadderStore();
                    var projector = new LadderProjector(store, new SequentialGuids(), new FixedClock(Today), new RecordingEventBus());
                    store.SetPeriods(FirmId, before);
                    projector.ProjectAsync([FirmId]).IsCompletedSuccessfully.ShouldBeTrue();
                    store.SetPeriods(FirmId, after);
                    projector.ProjectAsync([FirmId]).IsCompletedSuccessfully.ShouldBeTrue();
                    store.Spans.OrderBy(s => s.From).Select(s => s.Period).ShouldBe(Ladder.Derive(after));
                }
            )
        );
    }

    private async Task Project(IReadOnlyList<RungPeriod> periods)
    {
        _store.SetPeriods(FirmId, periods);
        await new LadderProjector(_store, new SequentialGuids(), new FixedClock(Today), _events).ProjectAsync([FirmId]);
    }
}
