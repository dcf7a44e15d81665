namespace FirmLadder.Firms.Tests;

internal sealed class FixedClock(DateOnly today) : IClock
{
    public DateTime Now => Today.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);

    public DateOnly Today { get; } = today;
}
