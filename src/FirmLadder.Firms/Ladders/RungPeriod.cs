namespace FirmLadder.Firms.Ladders;

/// <summary>A firm may stand on the rung from the first to the last day, both inclusive; empty when they are reversed.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="From"><see cref="DateOnly.MinValue"/> is without beginning.</param>
/// <param name="To"><see cref="DateOnly.MaxValue"/> is without end.</param>
internal sealed record RungPeriod(Rung Rung, DateOnly From, DateOnly To)
{
    /// <summary>Null without beginning.</summary>
    public DateOnly? FirstDay => From == DateOnly.MinValue ? null : From;

    /// <summary>Null without end.</summary>
    public DateOnly? LastDay => To == DateOnly.MaxValue ? null : To;

    /// <summary>0 on the last day; null without end.</summary>
    public int? DaysLeft(DateOnly day) => LastDay?.DayNumber - day.DayNumber;
}
