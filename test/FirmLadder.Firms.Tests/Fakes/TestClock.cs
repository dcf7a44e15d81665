namespace FirmLadder.Firms.Tests;

/// <summary>Stands still until a test moves it.</summary>
internal sealed class TestClock : IClock
{
    public DateTime Now => Today.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);

    public DateOnly Today { get; set; } = new(2026, 11, 22);
}
