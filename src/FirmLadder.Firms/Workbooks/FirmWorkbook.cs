using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>The workbook of the register. Statements and recognitions may speak of firms of the same file, so those come first.</summary>
internal sealed class FirmWorkbook(FirmSheet firms, StatementSheet statements, RecognitionSheet recognitions) : WorkbookDefinition
{
    public const string WorkbookKey = "firms";

    public override string Key => WorkbookKey;

    public override string HasErrorsCode => FirmImportErrorCodes.HasErrors;

    public override IReadOnlyList<SheetDefinition> Sheets { get; } = [firms, statements, recognitions];

    public override IReadOnlyList<string> Instructions =>
        [
            "1. 三张表可以只填其中一张；不填的表可以删除。带 * 的列必填，其余可空。",
            "2. 以“示例”开头的行不会导入，可以保留。",
            "3. 金额单位为万元；如果数据是元或亿元，把列名括号里的单位改成“元”或“亿元”即可，系统自动换算。",
            "4. 企业按统一社会信用代码识别：库里没有的新增，已有的更新；“企业”表里空着的单元格不改变原有内容。",
            "5. 年度数据不覆盖：数字与已有的不同时作为更正追加，需写明原因；不知道的数字留空，不要填 0。",
            "6. 上传后先检查、不改动数据；检查结果逐行列出，可下载标红的文件，改正后直接上传。",
        ];

    public override IReadOnlyList<string> EnglishInstructions =>
        [
            "1. Any of the three sheets may be left out. Columns with * are required.",
            "2. A row beginning with 示例 is an example and not imported.",
            "3. Money is in 万元 (10,000 yuan); write 元 or 亿元 into the heading's brackets if your data are in that unit.",
            "4. Firms are known by their credit code: new ones are added, others updated; a blank cell changes nothing.",
            "5. Statements are never overwritten: differing figures are appended as a revision and need a reason. Leave blank what is unknown.",
            "6. An upload is checked first and changes nothing; wrong cells can be downloaded in red, corrected and uploaded again.",
        ];
}
