using FirmLadder.Platform.Imports;

namespace FirmLadder.Firms.Workbooks;

internal sealed class FirmImportAppService(IImportEngine engine) : IFirmImportAppService
{
    private const string Key = FirmWorkbook.WorkbookKey;
    private const int BufferSize = 64 * 1024;

    public Task<Stream> GetTemplateAsync(CancellationToken cancellationToken = default) =>
        ToFileAsync(target => engine.WriteTemplateAsync(Key, target, cancellationToken));

    public Task<ImportBatchDto> UploadAsync(string fileName, Stream content, CancellationToken cancellationToken = default) =>
        engine.StageAsync(Key, fileName, content, cancellationToken);

    public Task<PagedResultDto<ImportBatchDto>> GetListAsync(
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    ) => engine.GetListAsync(Key, input, cancellationToken);

    public Task<ImportBatchDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        engine.GetAsync(Key, id, cancellationToken);

    public Task<PagedResultDto<ImportErrorDto>> GetErrorsAsync(
        Guid id,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    ) => engine.GetErrorsAsync(Key, id, input, cancellationToken);

    public Task<Stream> GetErrorWorkbookAsync(Guid id, CancellationToken cancellationToken = default) =>
        ToFileAsync(target => engine.WriteErrorWorkbookAsync(Key, id, target, cancellationToken));

    public Task<ImportBatchDto> ApplyAsync(Guid id, ApplyFirmImportDto input, CancellationToken cancellationToken = default) =>
        engine.ApplyAsync(Key, id, input.SkipInvalidRows, cancellationToken);

    public Task<ImportBatchDto> DiscardAsync(Guid id, CancellationToken cancellationToken = default) =>
        engine.DiscardAsync(Key, id, cancellationToken);

    /// <summary>A file that vanishes when it is closed: an error workbook may be as long as the upload.</summary>
    private static async Task<Stream> ToFileAsync(Func<Stream, Task> write)
    {
        var path = Path.Combine(Path.GetTempPath(), "firmladder-" + Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
        try
        {
            await write(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
