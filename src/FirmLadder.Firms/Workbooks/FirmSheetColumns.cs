using FirmLadder.Firms.Registry;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>The columns of the sheet 企业.</summary>
internal static class FirmSheetColumns
{
    /// <summary>In the column 数据来源 it marks a firm as made up.</summary>
    public const string DemoSource = "演示数据";

    public const string CreditCode = "creditCode";
    public const string Name = "name";
    public const string Region = "region";
    public const string RegisteredCapital = "registeredCapital";
    public const string EstablishedOn = "establishedOn";
    public const string Industry = "industry";
    public const string TechnicalField = "technicalField";

    private const int SourceMaxLength = 50;
    private const int CatalogueTextMaxLength = 60;

    public static readonly IReadOnlyList<SheetColumn<FirmSheetRow>> All =
    [
        FirmCode<FirmSheetRow>(r => r.CreditCode, (r, v) => r.CreditCode = v),
        new TextColumn<FirmSheetRow>(Name, "企业名称", "Firm name", r => r.Name, (r, v) => r.Name = v)
        {
            MaxLength = FirmConsts.NameMaxLength,
            IsRequired = true,
            Aliases = ["名称", "单位名称", "企业全称"],
            Width = 36,
            Example = "连云港示范科技有限公司",
        },
        new TextColumn<FirmSheetRow>(Region, "所属区域", "Region", r => r.Region, (r, v) => r.Region = v)
        {
            MaxLength = CatalogueTextMaxLength,
            IsRequired = true,
            Aliases = ["区域", "所属区县", "所在区县", "属地", "所属板块"],
            Width = 26,
            Example = "海州区",
            Hint = "区县、功能板块或园区的名称、简称或代码。",
            EnglishHint = "Name, short name or code of a district, zone or park.",
        },
        new TextColumn<FirmSheetRow>(
            "legalRepresentative",
            "法定代表人",
            "Legal representative",
            r => r.LegalRepresentative,
            (r, v) => r.LegalRepresentative = v
        )
        {
            MaxLength = FirmConsts.LegalRepresentativeMaxLength,
            Aliases = ["法人代表", "法人"],
        },
        new MoneyColumn<FirmSheetRow>(
            RegisteredCapital,
            "注册资本",
            "Registered capital",
            r => r.RegisteredCapital,
            (r, v) => r.RegisteredCapital = v
        )
        {
            Aliases = ["注册资金"],
            Example = 1000m,
        },
        new DateColumn<FirmSheetRow>(EstablishedOn, "成立日期", "Established on", r => r.EstablishedOn, (r, v) => r.EstablishedOn = v)
        {
            Aliases = ["成立时间", "注册日期", "注册时间"],
            Example = new DateOnly(2018, 6, 1),
            Hint = "如 2018-06-01、2018/6/1 或 2018年6月1日。",
            EnglishHint = "Such as 2018-06-01.",
        },
        new TextColumn<FirmSheetRow>("address", "地址", "Address", r => r.Address, (r, v) => r.Address = v)
        {
            MaxLength = FirmConsts.AddressMaxLength,
            Aliases = ["注册地址", "企业地址"],
            Width = 36,
        },
        new TextColumn<FirmSheetRow>(Industry, "所属行业", "Industry", r => r.Industry, (r, v) => r.Industry = v)
        {
            MaxLength = CatalogueTextMaxLength,
            Aliases = ["行业", "行业代码", "国民经济行业"],
            Width = 30,
            Example = "C39",
            Hint = "国民经济行业分类（GB/T 4754）的代码，如 39、C39、3911；或大类名称。",
            EnglishHint = "Code of GB/T 4754 (39, C39, 3911) or name of a division.",
        },
        new TextColumn<FirmSheetRow>(TechnicalField, "技术领域", "Technical field", r => r.TechnicalField, (r, v) => r.TechnicalField = v)
        {
            MaxLength = CatalogueTextMaxLength,
            Aliases = ["高新技术领域", "所属技术领域"],
            Example = "电子信息",
            Hint = "八大高新技术领域之一。",
            EnglishHint = "One of the eight high-tech fields.",
        },
        new TextColumn<FirmSheetRow>(
            "overrideReason",
            "校验位例外原因",
            "Reason for a wrong check character",
            r => r.OverrideReason,
            (r, v) => r.OverrideReason = v
        )
        {
            MaxLength = FirmConsts.CreditCodeOverrideReasonMaxLength,
            Width = 22,
            Hint = "信用代码的校验位不对、但营业执照上确实如此时，写明原因；其他情况留空。",
            EnglishHint = "Only where the credit code on the business licence really has a wrong check character.",
        },
        new TextColumn<FirmSheetRow>("source", "数据来源", "Source", r => r.Source, (r, v) => r.Source = v)
        {
            MaxLength = SourceMaxLength,
            Aliases = ["备注", "来源"],
            Hint = "填“演示数据”的企业会一直带有演示标记。",
            EnglishHint = "Firms with 演示数据 here carry a demonstration mark.",
        },
    ];

    /// <summary>The code that names a firm on every sheet. Its length is checked by the code's own rule, which says more.</summary>
    public static TextColumn<TRow> FirmCode<TRow>(Func<TRow, string?> get, Action<TRow, string> set)
        where TRow : class =>
        new(CreditCode, "统一社会信用代码", "Unified social credit code", get, set)
        {
            MaxLength = 40,
            IsRequired = true,
            Aliases = ["信用代码", "社会信用代码", "统一信用代码"],
            Width = 24,
            Example = "91320706MA27K8Q38D",
            Hint = "18 位。",
            EnglishHint = "18 characters.",
        };

    /// <summary>Beside the code on the other sheets, for whoever reads them; not imported.</summary>
    public static TextColumn<TRow> FirmName<TRow>(Func<TRow, string?> get, Action<TRow, string> set)
        where TRow : class =>
        new(Name, "企业名称", "Firm name", get, set)
        {
            MaxLength = FirmConsts.NameMaxLength,
            Aliases = ["名称", "单位名称", "企业全称"],
            Width = 36,
            Example = "连云港示范科技有限公司",
            Hint = "方便核对，不导入。",
            EnglishHint = "For reading only; not imported.",
        };
}
