namespace FirmLadder.Firms.Ladders;

/// <summary>
/// A stored stretch of a firm's ladder, so that "who stood where on that day" is a range query. Rewritten with every change of the
/// firm's recognitions; together a firm's spans cover all time.
/// </summary>
internal sealed class LadderSpan : Entity<Guid>, IScoped
{
    private LadderSpan() { }

    internal LadderSpan(Guid id, Guid firmId, RungPeriod period, Rung? fallsTo, string regionPath)
        : base(id)
    {
        FirmId = firmId;
        SubjectId = firmId;
        From = period.From;
        Change(period, fallsTo, regionPath);
    }

    public Guid FirmId { get; private set; }

    public Guid SubjectId { get; private set; }

    public string RegionPath { get; private set; } = string.Empty;

    public Rung Rung { get; private set; }

    /// <summary>The rung's value, to sort and compare by in the database.</summary>
    public int RungRank { get; private set; }

    /// <summary>First day; <see cref="DateOnly.MinValue"/> is without beginning.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; <see cref="DateOnly.MaxValue"/> is without end.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The lower rung of the next span; null when the firm does not fall.</summary>
    public Rung? FallsTo { get; private set; }

    internal RungPeriod Period => new(Rung, From, To);

    /// <summary>The first day stays: it is what tells spans of a firm apart.</summary>
    internal void Change(RungPeriod period, Rung? fallsTo, string regionPath)
    {
        Rung = period.Rung;
        RungRank = (int)period.Rung;
        To = period.To;
        FallsTo = fallsTo;
        RegionPath = regionPath;
    }
}
