using FirmLadder.Firms.Statements;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>The columns of the sheet 年度数据. The figures' columns bear the figures' names.</summary>
internal static class StatementSheetColumns
{
    public const string Year = "year";
    public const string RdStaff = "rdStaff";
    public const string Reason = "reason";

    public static readonly IReadOnlyList<SheetColumn<StatementSheetRow>> All =
    [
        FirmSheetColumns.FirmCode<StatementSheetRow>(r => r.CreditCode, (r, v) => r.CreditCode = v),
        FirmSheetColumns.FirmName<StatementSheetRow>(r => r.Name, (r, v) => r.Name = v),
        new WholeNumberColumn<StatementSheetRow>(Year, "年度", "Year", r => r.Year, (r, v) => r.Year = v)
        {
            IsRequired = true,
            IsYear = true,
            Aliases = ["年份", "数据年度"],
            Width = 10,
            Example = 2025,
        },
        new ChoiceColumn<StatementSheetRow>(
            "source",
            "数据来源",
            "Source",
            [
                (nameof(StatementSource.Audited), ["审计报告", "审计"]),
                (nameof(StatementSource.Tax), ["税务口径", "税务"]),
                (nameof(StatementSource.Statistics), ["统计口径", "统计"]),
                (nameof(StatementSource.SelfReported), ["企业自报", "自报"]),
            ],
            r => r.Source,
            (r, v) => r.Source = v
        )
        {
            Aliases = ["来源", "口径"],
            Example = "企业自报",
            Hint = "不填视为企业自报。",
            EnglishHint = "Self-reported when blank.",
        },
        Money("revenue", "营业收入", "Revenue", r => r.Revenue, (r, v) => r.Revenue = v, ["营业总收入"], 5600m),
        Money(
            "highTechRevenue",
            "高新技术产品（服务）收入",
            "Revenue from high-tech products and services",
            r => r.HighTechRevenue,
            (r, v) => r.HighTechRevenue = v,
            ["高新技术产品收入", "高新收入"],
            4100m
        ),
        Money("rdExpense", "研发费用", "R&D expense", r => r.RdExpense, (r, v) => r.RdExpense = v, ["研究开发费用", "研发投入"], 336.5m),
        Money("totalAssets", "资产总额", "Total assets", r => r.TotalAssets, (r, v) => r.TotalAssets = v, ["总资产", "资产总计"]),
        Money("netAssets", "净资产", "Net assets", r => r.NetAssets, (r, v) => r.NetAssets = v, ["所有者权益"]),
        Money("netProfit", "净利润", "Net profit", r => r.NetProfit, (r, v) => r.NetProfit = v, []),
        Money("taxPaid", "实缴税费", "Taxes paid", r => r.TaxPaid, (r, v) => r.TaxPaid = v, ["上缴税费", "纳税额", "实际上缴税费"]),
        new WholeNumberColumn<StatementSheetRow>("staffTotal", "职工总数", "Staff", r => r.StaffTotal, (r, v) => r.StaffTotal = v)
        {
            Aliases = ["从业人员", "职工人数", "从业人员数"],
            Example = 86,
        },
        new WholeNumberColumn<StatementSheetRow>(RdStaff, "科技人员", "R&D staff", r => r.RdStaff, (r, v) => r.RdStaff = v)
        {
            Aliases = ["科技人员数", "研发人员", "科技活动人员"],
            Example = 24,
        },
        new TextColumn<StatementSheetRow>(Reason, "更正原因或备注", "Reason or remark", r => r.Reason, (r, v) => r.Reason = v)
        {
            MaxLength = StatementConsts.ReasonMaxLength,
            Aliases = ["更正原因", "备注", "说明"],
            Width = 24,
            Hint = "已有同年度、同来源的数据而这次不同的，必须写明更正原因；原数据仍保留。",
            EnglishHint = "Required where figures of the same year and source are there and differ; the earlier ones are kept.",
        },
    ];

    /// <summary>A figure's heading, for its name.</summary>
    public static string HeadingOf(string figure) => All.FirstOrDefault(c => c.Code == figure)?.Heading ?? figure;

    private static MoneyColumn<StatementSheetRow> Money(
        string code,
        string heading,
        string englishHeading,
        Func<StatementSheetRow, decimal?> get,
        Action<StatementSheetRow, decimal> set,
        IReadOnlyList<string> aliases,
        decimal? example = null
    ) =>
        new(code, heading, englishHeading, get, set)
        {
            Aliases = aliases,
            Example = example,
            Width = 20,
            Hint = "不知道的留空，不要填 0。",
            EnglishHint = "Leave blank what is unknown; do not write 0.",
        };
}
