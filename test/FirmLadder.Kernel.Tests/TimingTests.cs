using FirmLadder.Kernel.Infrastructure.Timing;
using FirmLadder.TestBase;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests;

public sealed class TimingTests
{
    private readonly TestTime _time = new();

    [Fact]
    public void The_day_changes_at_midnight_in_Shanghai()
    {
        var clock = new Clock(_time);
        _time.SetDay(new DateOnly(2026, 12, 31));
        clock.Today.ShouldBe(new DateOnly(2026, 12, 31));

        _time.Advance(TimeSpan.FromHours(14) - TimeSpan.FromSeconds(1));
        clock.Today.ShouldBe(new DateOnly(2026, 12, 31));
        _time.Advance(TimeSpan.FromSeconds(1));

        clock.Today.ShouldBe(new DateOnly(2027, 1, 1));
        clock.Now.ShouldBe(new DateTime(2026, 12, 31, 16, 0, 0, DateTimeKind.Utc));
        clock.Now.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void Ids_grow_also_within_a_moment_and_when_the_clock_is_set_back()
    {
        var generator = new SequentialGuidGenerator(_time);
        var ids = Enumerable.Range(0, 10_000).Select(_ => generator.Create()).ToList();
        _time.Advance(TimeSpan.FromHours(-1));
        ids.Add(generator.Create());
        _time.Advance(TimeSpan.FromHours(2));
        ids.Add(generator.Create());

        var texts = ids.ConvertAll(i => i.ToString());
        texts.ShouldBe(texts.Order(StringComparer.Ordinal));
        texts.ShouldBeUnique();
        ids.ShouldAllBe(i => i.Version == 7 && (i.Variant & 0xC) == 0x8);
    }
}
