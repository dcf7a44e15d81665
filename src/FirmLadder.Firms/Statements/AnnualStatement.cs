namespace FirmLadder.Firms.Statements;

/// <summary>One revision of a firm's figures of a year from one source. Never changed: a correction is a further revision.</summary>
internal sealed class AnnualStatement : AggregateRoot<Guid>, IScoped
{
    private AnnualStatement() { }

    internal AnnualStatement(Guid id, StatementKey key, string regionPath, int revision, StatementFigures figures)
        : base(id)
    {
        FirmId = key.FirmId;
        SubjectId = key.FirmId;
        RegionPath = regionPath;
        Year = key.Year;
        Source = key.Source;
        SourceRank = (int)key.Source;
        Revision = revision;
        Revenue = Cents(figures.Revenue);
        HighTechRevenue = Cents(figures.HighTechRevenue);
        RdExpense = Cents(figures.RdExpense);
        TotalAssets = Cents(figures.TotalAssets);
        NetAssets = Cents(figures.NetAssets);
        NetProfit = Cents(figures.NetProfit);
        TaxPaid = Cents(figures.TaxPaid);
        StaffTotal = figures.StaffTotal;
        RdStaff = figures.RdStaff;
    }

    public Guid FirmId { get; private set; }

    public Guid SubjectId { get; private set; }

    public string RegionPath { get; private set; } = string.Empty;

    public int Year { get; private set; }

    public StatementSource Source { get; private set; }

    /// <summary>The source's value, to sort by in the database: lower is more trusted.</summary>
    public int SourceRank { get; private set; }

    /// <summary>From 1; the highest is the current one.</summary>
    public int Revision { get; private set; }

    public decimal? Revenue { get; private set; }

    public decimal? HighTechRevenue { get; private set; }

    public decimal? RdExpense { get; private set; }

    public decimal? TotalAssets { get; private set; }

    public decimal? NetAssets { get; private set; }

    public decimal? NetProfit { get; private set; }

    public decimal? TaxPaid { get; private set; }

    public int? StaffTotal { get; private set; }

    public int? RdStaff { get; private set; }

    /// <summary>Why an earlier revision was not right.</summary>
    public string? Reason { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime RecordedTime { get; private set; }

    /// <summary>The user; null when the product recorded it.</summary>
    public Guid? RecordedBy { get; private set; }

    internal StatementFigures Figures =>
        new()
        {
            Revenue = Revenue,
            HighTechRevenue = HighTechRevenue,
            RdExpense = RdExpense,
            TotalAssets = TotalAssets,
            NetAssets = NetAssets,
            NetProfit = NetProfit,
            TaxPaid = TaxPaid,
            StaffTotal = StaffTotal,
            RdStaff = RdStaff,
        };

    internal AnnualStatement RecordedAs(DateTime time, Guid? userId, string? reason)
    {
        RecordedTime = time;
        RecordedBy = userId;
        Reason = string.IsNullOrWhiteSpace(reason) ? null : Check.Length(reason.Trim(), nameof(reason), StatementConsts.ReasonMaxLength);
        return this;
    }

    private static decimal? Cents(decimal? yuan) => yuan is { } value ? decimal.Round(value, 2, MidpointRounding.AwayFromZero) : null;
}
