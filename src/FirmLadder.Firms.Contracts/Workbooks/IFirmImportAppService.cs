using FirmLadder.Platform.Imports;

namespace FirmLadder.Firms.Workbooks;

/// <summary>Workbooks of firms, annual statements and recognitions. A user sees the imports of his own; who sees everything sees all.</summary>
public interface IFirmImportAppService : IApplicationService
{
    /// <summary>The empty workbook, .xlsx; the caller disposes of it.</summary>
    [RequiresPermission(FirmsPermissions.Imports.Create)]
    Task<Stream> GetTemplateAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads and checks a workbook of at most 20 MB; nothing is changed yet.</summary>
    [RequiresPermission(FirmsPermissions.Imports.Create)]
    Task<ImportBatchDto> UploadAsync(string fileName, Stream content, CancellationToken cancellationToken = default);

    /// <summary>Newest first. Sortable by creationTime, fileName, state, totalRows.</summary>
    [RequiresPermission(FirmsPermissions.Imports.Default)]
    Task<PagedResultDto<ImportBatchDto>> GetListAsync(PagedAndSortedResultRequestDto input, CancellationToken cancellationToken = default);

    [RequiresPermission(FirmsPermissions.Imports.Default)]
    Task<ImportBatchDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>In the order of sheets, rows and columns; not sortable.</summary>
    [RequiresPermission(FirmsPermissions.Imports.Default)]
    Task<PagedResultDto<ImportErrorDto>> GetErrorsAsync(
        Guid id,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    );

    /// <summary>What was uploaded with its wrong cells red, .xlsx; the caller disposes of it.</summary>
    [RequiresPermission(FirmsPermissions.Imports.Default)]
    Task<Stream> GetErrorWorkbookAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Starts applying in the background.</summary>
    [RequiresPermission(FirmsPermissions.Imports.Create)]
    Task<ImportBatchDto> ApplyAsync(Guid id, ApplyFirmImportDto input, CancellationToken cancellationToken = default);

    /// <summary>Throws away what was uploaded.</summary>
    [RequiresPermission(FirmsPermissions.Imports.Create)]
    Task<ImportBatchDto> DiscardAsync(Guid id, CancellationToken cancellationToken = default);
}
