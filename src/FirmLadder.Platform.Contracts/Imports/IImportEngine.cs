namespace FirmLadder.Platform.Imports;

/// <summary>
/// Reads, checks and applies workbooks whose kinds are declared by <see cref="Workbooks.WorkbookDefinition"/>. A batch is visible to the
/// user who uploaded it and to users whose scope is everything; to others it is absent.
/// </summary>
public interface IImportEngine : ITransientDependency
{
    /// <summary>Largest accepted file, bytes.</summary>
    const long MaxFileSize = 20 * 1024 * 1024;

    /// <summary>Writes an empty workbook with headings, drop-down lists, a marked example row and a sheet of explanations.</summary>
    Task WriteTemplateAsync(string workbookKey, Stream target, CancellationToken cancellationToken = default);

    /// <summary>Reads and checks every row without changing any data, and stores the file and the findings.</summary>
    /// <exception cref="BusinessException">The file cannot be read, is too large, or looks like an attack.</exception>
    /// <exception cref="AbpValidationException">Sheets or columns are missing, unknown or twice there; every finding has its own message.</exception>
    Task<ImportBatchDto> StageAsync(string workbookKey, string fileName, Stream content, CancellationToken cancellationToken = default);

    Task<PagedResultDto<ImportBatchDto>> GetListAsync(
        string workbookKey,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    );

    /// <exception cref="EntityNotFoundException">No such batch of this kind, or not the caller's.</exception>
    Task<ImportBatchDto> GetAsync(string workbookKey, Guid id, CancellationToken cancellationToken = default);

    /// <summary>Errors in the order of sheets, rows and columns.</summary>
    Task<PagedResultDto<ImportErrorDto>> GetErrorsAsync(
        string workbookKey,
        Guid id,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    );

    /// <summary>Writes what was uploaded, with wrong cells red, the message as their comment and in a last column.</summary>
    Task WriteErrorWorkbookAsync(string workbookKey, Guid id, Stream target, CancellationToken cancellationToken = default);

    /// <summary>Starts applying in the background; <see cref="ImportBatchDto.State"/> is Applying afterwards.</summary>
    /// <exception cref="BusinessException">Not staged (any more), or there are errors and the caller did not say to skip them.</exception>
    Task<ImportBatchDto> ApplyAsync(string workbookKey, Guid id, bool skipInvalidRows, CancellationToken cancellationToken = default);

    /// <summary>
    /// Applies here and now, in chunks that commit on their own, or goes on with a batch whose applying was cut off. For seeding, outside
    /// any unit of work and without a job.
    /// </summary>
    Task<ImportBatchDto> ApplyNowAsync(string workbookKey, Guid id, bool skipInvalidRows, CancellationToken cancellationToken = default);

    /// <summary>Throws a staged batch away.</summary>
    /// <exception cref="BusinessException">Not staged (any more).</exception>
    Task<ImportBatchDto> DiscardAsync(string workbookKey, Guid id, CancellationToken cancellationToken = default);
}
