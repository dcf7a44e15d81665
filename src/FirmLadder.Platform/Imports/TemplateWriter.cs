using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Writes the empty workbook a kind of import asks for.</summary>
internal static class TemplateWriter
{
    private const string RequiredMark = "*";

    public static async Task WriteAsync(WorkbookDefinition workbook, Stream target, CancellationToken cancellationToken)
    {
        var english = ImportTexts.IsEnglish;
        using var writer = new XlsxWriter(target);
        WriteInstructions(writer, workbook, english);
        foreach (var sheet in workbook.Sheets)
        {
            var choices = await sheet.GetChoicesAsync(cancellationToken);
            writer.BeginSheet(
                new XlsxSheet(
                    english ? sheet.EnglishHeading : sheet.Heading,
                    [.. sheet.Columns.Select(c => ColumnOf(c, choices.GetValueOrDefault(c.Code) ?? c.Choices, english))]
                )
            );
            writer.WriteRow([.. sheet.Columns.Select((c, i) => ExampleOf(c, isFirst: i == 0))]);
        }

        writer.Complete();
    }

    private static XlsxColumn ColumnOf(SheetColumn column, IReadOnlyList<string> choices, bool english) =>
        new(column.FullHeading(english) + (column.IsRequired ? RequiredMark : string.Empty), column.Width, column.Style, choices);

    private static XlsxCell ExampleOf(SheetColumn column, bool isFirst) =>
        isFirst ? new XlsxCell(UploadedSheet.MarkExample(column.Example), CellStyle.Note)
        : column.Example is string or null ? new XlsxCell(column.Example, CellStyle.Note)
        : new XlsxCell(column.Example, column.Style);

    private static void WriteInstructions(XlsxWriter writer, WorkbookDefinition workbook, bool english)
    {
        var name = english ? "Instructions" : UploadedWorkbook.InstructionsName;
        writer.BeginSheet(new XlsxSheet(name, [Blank(24), Blank(28), Blank(10), Blank(90)], HasHeader: false));
        writer.WriteRow([new XlsxCell(name, CellStyle.Title)]);
        foreach (var line in english ? workbook.EnglishInstructions : workbook.Instructions)
        {
            writer.WriteRow([new XlsxCell(line)]);
        }

        writer.WriteRow([]);
        string[] headings = english ? ["Sheet", "Column", "Required", "How to fill it in"] : ["工作表", "列", "必填", "填写要求"];
        writer.WriteRow([.. headings.Select(h => new XlsxCell(h, CellStyle.Header))]);
        foreach (var (sheet, column) in workbook.Sheets.SelectMany(s => s.Columns.Select(c => (s, c))))
        {
            writer.WriteRow([
                new XlsxCell(english ? sheet.EnglishHeading : sheet.Heading),
                new XlsxCell(column.FullHeading(english)),
                new XlsxCell(column.IsRequired ? (english ? "yes" : "是") : null),
                new XlsxCell(HintOf(column, english), CellStyle.Wrapped),
            ]);
        }
    }

    private static string HintOf(SheetColumn column, bool english)
    {
        var hint = english ? column.EnglishHint : column.Hint;
        var choices = column.Choices.Count == 0 ? null : (english ? "One of: " : "可填：") + string.Join("、", column.Choices);
        return string.Join(english ? " " : string.Empty, new[] { hint, choices }.Where(t => t is not null));
    }

    private static XlsxColumn Blank(double width) => new(null, width);
}
