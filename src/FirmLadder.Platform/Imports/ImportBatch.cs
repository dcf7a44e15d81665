using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>An uploaded workbook on its way from Staged to Applied or Discarded.</summary>
[Unscoped("Visible to its creator and to those whose scope is everything; the rows are checked against the scope one by one.")]
internal sealed class ImportBatch : AuditedAggregateRoot<Guid>
{
    private readonly List<ImportSheet> _sheets = [];

    private ImportBatch() { }

    public ImportBatch(Guid id, string workbookKey, string fileName, string fileHash, string? createdByName)
        : base(id)
    {
        WorkbookKey = Check.NotNullOrWhiteSpace(workbookKey, nameof(workbookKey), ImportConsts.CodeMaxLength);
        FileName = Check.NotNullOrWhiteSpace(fileName, nameof(fileName), ImportConsts.FileNameMaxLength);
        FileHash = fileHash;
        CreatedByName = createdByName;
    }

    /// <summary>Which kind of workbook.</summary>
    public string WorkbookKey { get; private set; } = string.Empty;

    public string FileName { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public string FileHash { get; private set; } = string.Empty;

    public string? CreatedByName { get; private set; }

    public ImportBatchState State { get; private set; }

    public int TotalRows { get; private set; }

    public int InvalidRows { get; private set; }

    public int AppliedRows { get; private set; }

    public DateTime? StartedTime { get; private set; }

    public DateTime? FinishedTime { get; private set; }

    public bool WasInterrupted { get; private set; }

    public IReadOnlyList<ImportSheet> Sheets => _sheets;

    public int ValidRows => TotalRows - InvalidRows;

    /// <summary>Where the uploaded file is kept.</summary>
    public string BlobName => $"imports/{Id:N}.xlsx";

    internal ImportSheet AddSheet(Guid id, int position, string code)
    {
        var sheet = new ImportSheet(id, Id, position, code);
        _sheets.Add(sheet);
        return sheet;
    }

    /// <param name="sheet">One of <see cref="Sheets"/>.</param>
    /// <param name="change">Null for a row with errors.</param>
    internal void CountRow(ImportSheet sheet, RowChange? change)
    {
        sheet.Count(change);
        TotalRows++;
        InvalidRows += change is null ? 1 : 0;
    }

    /// <param name="now">UTC.</param>
    /// <param name="skipInvalidRows">Apply the rest although some rows are wrong.</param>
    /// <param name="hasErrorsCode">Code of the refusal otherwise.</param>
    internal void StartApplying(DateTime now, bool skipInvalidRows, string hasErrorsCode)
    {
        CheckStaged();
        if (InvalidRows > 0 && !skipInvalidRows)
        {
            throw new BusinessException(hasErrorsCode).WithData("invalidRows", InvalidRows);
        }

        if (ValidRows == AppliedRows)
        {
            throw new BusinessException(PlatformErrorCodes.ImportHasNoValidRows);
        }

        State = ImportBatchState.Applying;
        StartedTime ??= now;
        WasInterrupted = false;
    }

    /// <summary>A chunk was stored: part of it applied, the rest found wrong by now.</summary>
    /// <param name="sheetPosition">Position of the sheet the chunk belongs to.</param>
    /// <param name="applied">How many rows were applied.</param>
    /// <param name="refused">What each refused row would have done.</param>
    internal void Advance(int sheetPosition, int applied, IReadOnlyList<RowChange> refused)
    {
        AppliedRows += applied;
        InvalidRows += refused.Count;
        var sheet = _sheets.First(s => s.Position == sheetPosition);
        foreach (var change in refused)
        {
            sheet.Recount(change);
        }
    }

    internal void Finish(DateTime now)
    {
        State = ImportBatchState.Applied;
        FinishedTime = now;
    }

    /// <summary>Applying failed for good: what is applied stays, and applying may be started again.</summary>
    internal void Interrupt()
    {
        if (State == ImportBatchState.Applying)
        {
            State = ImportBatchState.Staged;
            WasInterrupted = true;
        }
    }

    internal void Discard(DateTime now)
    {
        CheckStaged();
        State = ImportBatchState.Discarded;
        FinishedTime = now;
    }

    private void CheckStaged()
    {
        if (State != ImportBatchState.Staged)
        {
            throw new BusinessException(PlatformErrorCodes.ImportNotStaged).WithData("state", State.ToString());
        }
    }
}
