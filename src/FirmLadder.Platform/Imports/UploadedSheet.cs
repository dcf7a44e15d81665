using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>A sheet of an upload that is understood.</summary>
/// <param name="Position">Of its definition in the workbook's.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Name">As the file names it.</param>
/// <param name="Layout">Where its columns are.</param>
internal sealed record UploadedSheet(int Position, SheetDefinition Definition, string Name, SheetLayout Layout)
{
    private const string ExampleMark = "示例";

    /// <summary>Rows with data, in the order of the file: neither blank ones nor the template's example.</summary>
    public IEnumerable<SheetRow> ReadRows(WorkbookReader reader)
    {
        reader.GoTo(Name);
        while (reader.ReadRow())
        {
            if (reader.RowNumber > Layout.HeadingRow && !IsEmptyOrExample(reader))
            {
                yield return Definition.Parse(reader.RowNumber, Layout.Columns, reader.ValueAt);
            }
        }
    }

    /// <summary>What the first cell of the template's example row begins with.</summary>
    public static string MarkExample(object? value) => $"{ExampleMark}：{CellText.Of(value)}";

    private bool IsEmptyOrExample(WorkbookReader reader)
    {
        var texts = Layout.Columns.Select(c => CellText.Of(reader.ValueAt(c.Index)));
        return texts.All(t => t is null) || texts.First()?.StartsWith(ExampleMark, StringComparison.Ordinal) == true;
    }
}
