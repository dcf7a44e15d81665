using FirmLadder.Firms.Recognitions;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>The columns of the sheet 认定.</summary>
internal static class RecognitionSheetColumns
{
    public const string Kind = "kind";
    public const string ValidFrom = "validFrom";
    public const string ValidTo = "validTo";
    public const string RevokedOn = "revokedOn";
    public const string RevokedReason = "revokedReason";

    private const int KindTextMaxLength = 60;

    public static readonly IReadOnlyList<SheetColumn<RecognitionSheetRow>> All =
    [
        FirmSheetColumns.FirmCode<RecognitionSheetRow>(r => r.CreditCode, (r, v) => r.CreditCode = v),
        FirmSheetColumns.FirmName<RecognitionSheetRow>(r => r.Name, (r, v) => r.Name = v),
        new TextColumn<RecognitionSheetRow>(Kind, "认定类型", "Kind of recognition", r => r.Kind, (r, v) => r.Kind = v)
        {
            MaxLength = KindTextMaxLength,
            IsRequired = true,
            Aliases = ["类型", "资质类型", "认定名称", "资质"],
            Width = 26,
            Example = "高新技术企业认定",
            Hint = "全称、简称（如 科小、高企、瞪羚、规上）或代码。",
            EnglishHint = "Full name, short name or code.",
        },
        new TextColumn<RecognitionSheetRow>(
            "certificateNumber",
            "证书编号",
            "Certificate number",
            r => r.CertificateNumber,
            (r, v) => r.CertificateNumber = v
        )
        {
            MaxLength = RecognitionConsts.CertificateNumberMaxLength,
            Aliases = ["编号", "入库登记编号", "证书号"],
            Width = 24,
            Example = "GR202532000000",
        },
        new TextColumn<RecognitionSheetRow>("issuedBy", "发证机关", "Issued by", r => r.IssuedBy, (r, v) => r.IssuedBy = v)
        {
            MaxLength = RecognitionConsts.IssuedByMaxLength,
            Aliases = ["认定机关", "认定单位", "批准单位"],
            Width = 26,
        },
        new DateColumn<RecognitionSheetRow>(ValidFrom, "有效期起", "Valid from", r => r.ValidFrom, (r, v) => r.ValidFrom = v)
        {
            IsRequired = true,
            Aliases = ["发证日期", "认定日期", "认定时间", "起始日期"],
            Example = new DateOnly(2025, 11, 1),
        },
        new DateColumn<RecognitionSheetRow>(ValidTo, "有效期止", "Valid to", r => r.ValidTo, (r, v) => r.ValidTo = v)
        {
            Aliases = ["有效期至", "到期日期", "截止日期"],
            Hint = "不填按该类认定的有效期推算：科小到当年 12 月 31 日，高企 3 年，上市长期。",
            EnglishHint = "By the kind's usual validity when blank.",
        },
        new DateColumn<RecognitionSheetRow>(RevokedOn, "撤销日期", "Revoked on", r => r.RevokedOn, (r, v) => r.RevokedOn = v)
        {
            Hint = "被撤销的才填；自这一天起不再有效。",
            EnglishHint = "Only for a revoked one: the first day it no longer counts.",
        },
        new TextColumn<RecognitionSheetRow>(
            RevokedReason,
            "撤销原因",
            "Reason for revoking",
            r => r.RevokedReason,
            (r, v) => r.RevokedReason = v
        )
        {
            MaxLength = RecognitionConsts.RevokedReasonMaxLength,
        },
        new TextColumn<RecognitionSheetRow>("source", "数据来源", "Source", r => r.Source, (r, v) => r.Source = v)
        {
            MaxLength = RecognitionConsts.SourceMaxLength,
            Aliases = ["备注", "来源", "文件依据"],
        },
    ];
}
