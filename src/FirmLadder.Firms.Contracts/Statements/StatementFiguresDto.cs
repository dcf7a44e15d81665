namespace FirmLadder.Firms.Statements;

/// <summary>The figures of a year; null is unknown, which is not zero.</summary>
public abstract class StatementFiguresDto
{
    /// <summary>营业收入, 元.</summary>
    public decimal? Revenue { get; set; }

    /// <summary>高新技术产品(服务)收入, 元.</summary>
    public decimal? HighTechRevenue { get; set; }

    /// <summary>研发费用, 元.</summary>
    public decimal? RdExpense { get; set; }

    /// <summary>资产总额, 元.</summary>
    public decimal? TotalAssets { get; set; }

    /// <summary>净资产, 元; may be negative.</summary>
    public decimal? NetAssets { get; set; }

    /// <summary>净利润, 元; may be negative.</summary>
    public decimal? NetProfit { get; set; }

    /// <summary>实缴税费, 元.</summary>
    public decimal? TaxPaid { get; set; }

    /// <summary>职工总数, persons.</summary>
    public int? StaffTotal { get; set; }

    /// <summary>科技人员, persons.</summary>
    public int? RdStaff { get; set; }
}
