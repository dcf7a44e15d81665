namespace FirmLadder.Kernel.Infrastructure.Timing;

internal sealed class Clock(TimeProvider time) : IClock, ISingletonDependency
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(Now, Shanghai));
}
