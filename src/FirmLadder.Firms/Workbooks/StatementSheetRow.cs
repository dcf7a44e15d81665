using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;

namespace FirmLadder.Firms.Workbooks;

/// <summary>A row of the sheet 年度数据. Null is unknown and stays unknown.</summary>
internal sealed class StatementSheetRow
{
    public string? CreditCode { get; set; }

    public string? Name { get; set; }

    public int? Year { get; set; }

    /// <summary>Name of a <see cref="StatementSource"/>; 企业自报 when blank.</summary>
    public string? Source { get; set; }

    public decimal? Revenue { get; set; }

    public decimal? HighTechRevenue { get; set; }

    public decimal? RdExpense { get; set; }

    public decimal? TotalAssets { get; set; }

    public decimal? NetAssets { get; set; }

    public decimal? NetProfit { get; set; }

    public decimal? TaxPaid { get; set; }

    public int? StaffTotal { get; set; }

    public int? RdStaff { get; set; }

    public string? Reason { get; set; }

    /// <summary>Found by validation; null when the firm comes with the same file.</summary>
    internal Firm? Firm { get; set; }

    /// <summary>Found by validation; 0 when there is none.</summary>
    internal int CurrentRevision { get; set; }

    internal StatementSource SourceValue => Source is null ? StatementSource.SelfReported : Enum.Parse<StatementSource>(Source);

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
}
