using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Shows batches and errors in the reader's language.</summary>
internal sealed class ImportMapper(WorkbookCatalog workbooks, ImportTexts texts) : ITransientDependency
{
    public ImportBatchDto ToDto(ImportBatch batch) =>
        new()
        {
            Id = batch.Id,
            FileName = batch.FileName,
            State = batch.State,
            CreationTime = batch.CreationTime,
            CreatedByName = batch.CreatedByName,
            TotalRows = batch.TotalRows,
            ValidRows = batch.ValidRows,
            InvalidRows = batch.InvalidRows,
            AppliedRows = batch.AppliedRows,
            Sheets = [.. batch.Sheets.OrderBy(s => s.Position).Select(s => ToDto(SheetOf(batch, s.Position), s))],
            StartedTime = batch.StartedTime,
            FinishedTime = batch.FinishedTime,
            WasInterrupted = batch.WasInterrupted,
        };

    public ImportErrorDto ToDto(ImportBatch batch, ImportRowError error)
    {
        var sheet = SheetOf(batch, error.Sheet);
        return new ImportErrorDto
        {
            Sheet = ImportTexts.NameOf(sheet),
            Row = error.Row,
            Column = sheet.Columns.FirstOrDefault(c => c.Code == error.Column)?.FullHeading(ImportTexts.IsEnglish),
            Value = error.Value,
            Message = texts.MessageOf(error),
        };
    }

    private static ImportSheetDto ToDto(SheetDefinition definition, ImportSheet sheet) =>
        new()
        {
            Name = sheet.Code,
            DisplayName = ImportTexts.NameOf(definition),
            Rows = sheet.Rows,
            NewRows = sheet.NewRows,
            ChangedRows = sheet.ChangedRows,
            UnchangedRows = sheet.UnchangedRows,
            InvalidRows = sheet.InvalidRows,
        };

    private SheetDefinition SheetOf(ImportBatch batch, int position) => workbooks.Get(batch.WorkbookKey).Sheets[position];
}
