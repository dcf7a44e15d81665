using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Batches, their rows and errors.</summary>
internal interface IImportStore : ITransientDependency
{
    /// <summary>The batch if the current user may see it, tracked.</summary>
    Task<ImportBatch?> FindVisibleAsync(string workbookKey, Guid id, CancellationToken cancellationToken = default);

    /// <summary>The batch for a job, tracked.</summary>
    Task<ImportBatch?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<PagedResultDto<ImportBatch>> GetVisibleListAsync(
        string workbookKey,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    );

    void Add(ImportBatch batch);

    /// <summary>Saves a chunk of rows and errors and forgets them, so that a long upload needs the memory of one chunk.</summary>
    Task SaveChunkAsync(IReadOnlyList<ImportRow> rows, IReadOnlyList<ImportRowError> errors, CancellationToken cancellationToken = default);

    /// <summary>The next rows to be applied, all of one sheet, tracked.</summary>
    Task<List<ImportRow>> GetNextRowsAsync(Guid batchId, int size, CancellationToken cancellationToken = default);

    void AddErrors(IEnumerable<ImportRowError> errors);

    Task<PagedResultDto<ImportRowError>> GetErrorsAsync(
        Guid batchId,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    );

    /// <summary>Errors of the rows from a number on, fewer than <paramref name="rows"/> of them, by row number.</summary>
    Task<ILookup<int, ImportRowError>> GetErrorsOfRowsAsync(
        Guid batchId,
        int sheet,
        int firstRow,
        int rows,
        CancellationToken cancellationToken = default
    );

    Task DeleteRowsAsync(Guid batchId, CancellationToken cancellationToken = default);

    /// <summary>What to tell of a row whose storing failed; null when the failure is not the row's fault.</summary>
    CellProblem? ProblemOf(Exception exception);
}
