namespace FirmLadder.TestBase;

/// <summary>A clock that stands still until told otherwise. Starts on Monday 2026-03-02, 10:00 in Shanghai.</summary>
public sealed class TestTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;

    public void SetDay(DateOnly day) => _now = new DateTimeOffset(day.Year, day.Month, day.Day, 2, 0, 0, TimeSpan.Zero);
}
