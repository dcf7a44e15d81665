namespace FirmLadder.Host.Tests.Hosting;

/// <summary>The machine's time plus what a test adds to it.</summary>
public sealed class ShiftableTime : TimeProvider
{
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ticks));

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
