using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Writes an upload again, with its wrong cells red. The result may be corrected and uploaded: the added column is ignored.</summary>
internal sealed class ErrorWorkbookWriter(IImportStore store, ImportTexts texts) : ITransientDependency
{
    private const int Window = 2000;
    private const double MessageWidth = 60;

    public async Task WriteAsync(
        ImportBatch batch,
        IReadOnlyList<UploadedSheet> sheets,
        WorkbookReader reader,
        Stream target,
        CancellationToken cancellationToken
    )
    {
        using var writer = new XlsxWriter(target);
        foreach (var sheet in sheets)
        {
            await WriteSheetAsync(batch, sheet, reader, writer, cancellationToken);
        }

        writer.Complete();
    }

    private async Task WriteSheetAsync(
        ImportBatch batch,
        UploadedSheet sheet,
        WorkbookReader reader,
        XlsxWriter writer,
        CancellationToken cancellationToken
    )
    {
        reader.GoTo(sheet.Name);
        var isBegun = false;
        var messageColumn = 0;
        var errors = Enumerable.Empty<ImportRowError>().ToLookup(e => e.Row);
        while (reader.ReadRow())
        {
            if (reader.RowNumber == sheet.Layout.HeadingRow)
            {
                messageColumn = MessageColumnOf(reader);
                writer.BeginSheet(HeadingOf(sheet, reader, messageColumn));
                isBegun = true;
            }
            else if (isBegun)
            {
                if (reader.RowNumber % Window == 1 || reader.RowNumber == sheet.Layout.HeadingRow + 1)
                {
                    errors = await store.GetErrorsOfRowsAsync(batch.Id, sheet.Position, reader.RowNumber, Window, cancellationToken);
                }

                writer.WriteRow(RowOf(sheet, reader, messageColumn, [.. errors[reader.RowNumber]]));
            }
        }
    }

    private static XlsxSheet HeadingOf(UploadedSheet sheet, WorkbookReader reader, int messageColumn)
    {
        var columns = Enumerable
            .Range(0, messageColumn)
            .Select(i =>
            {
                var bound = sheet.Layout.Columns.FirstOrDefault(c => c.Index == i);
                return new XlsxColumn(CellText.Of(reader.ValueAt(i)), bound?.Column.Width ?? 16, bound?.Column.Style ?? CellStyle.General);
            });
        return new XlsxSheet(
            sheet.Definition.Heading,
            [.. columns, new XlsxColumn(SheetLayout.MessageHeading, MessageWidth, CellStyle.Wrapped)]
        );
    }

    /// <summary>Where an earlier error workbook has its messages, or behind the last heading.</summary>
    private static int MessageColumnOf(WorkbookReader reader)
    {
        var last = -1;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var heading = CellText.Of(reader.ValueAt(i));
            if (heading == SheetLayout.MessageHeading)
            {
                return i;
            }

            last = heading is null ? last : i;
        }

        return last + 1;
    }

    private List<XlsxCell> RowOf(UploadedSheet sheet, WorkbookReader reader, int messageColumn, IReadOnlyList<ImportRowError> errors)
    {
        var cells = new List<XlsxCell>();
        for (var i = 0; i < messageColumn; i++)
        {
            var bound = sheet.Layout.Columns.FirstOrDefault(c => c.Index == i);
            var mine = errors.Where(e => e.Column is not null && e.Column == bound?.Column.Code).Select(texts.MessageOf).ToList();
            cells.Add(CellOf(reader.ValueAt(i), bound?.Column, mine.Count == 0 ? null : string.Join('\n', mine)));
        }

        if (errors.Count > 0)
        {
            var message = string.Join("；", errors.Select(e => MessageWithColumn(sheet.Definition, e)));
            cells.Add(new XlsxCell(message, CellStyle.Wrapped, string.Empty));
        }

        return cells;
    }

    private string MessageWithColumn(SheetDefinition sheet, ImportRowError error)
    {
        var heading = sheet.Columns.FirstOrDefault(c => c.Code == error.Column)?.FullHeading(ImportTexts.IsEnglish);
        return heading is null ? texts.MessageOf(error) : $"{heading}：{texts.MessageOf(error)}";
    }

    private static XlsxCell CellOf(object? value, SheetColumn? column, string? error) =>
        value switch
        {
            DateTime { TimeOfDay.Ticks: 0 } day => new XlsxCell(DateOnly.FromDateTime(day), CellStyle.Date, error),
            double number => new XlsxCell(
                number,
                column?.Style is CellStyle.Money or CellStyle.WholeNumber ? column.Style : CellStyle.General,
                error
            ),
            _ => new XlsxCell(value is string text ? text : CellText.Of(value), CellStyle.Text, error),
        };
}
