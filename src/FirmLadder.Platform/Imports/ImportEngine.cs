using System.Globalization;
using System.Security.Cryptography;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <inheritdoc cref="IImportEngine"/>
internal sealed class ImportEngine(
    IImportStore store,
    WorkbookCatalog workbooks,
    UploadedWorkbook uploads,
    WorkbookChecker checker,
    ImportStager stager,
    ImportMapper mapper,
    ErrorWorkbookWriter errorWorkbooks,
    ImportApplier applier,
    IBackgroundJobManager jobs,
    IBlobContainer blobs,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock
) : IImportEngine
{
    public Task WriteTemplateAsync(string workbookKey, Stream target, CancellationToken cancellationToken = default) =>
        TemplateWriter.WriteAsync(workbooks.Get(workbookKey), target, cancellationToken);

    public async Task<ImportBatchDto> StageAsync(
        string workbookKey,
        string fileName,
        Stream content,
        CancellationToken cancellationToken = default
    )
    {
        var definition = workbooks.Get(workbookKey);
        await using var file = await TemporaryFile.CopyAsync(content, IImportEngine.MaxFileSize, TooLarge, cancellationToken);
        await using var spool = new StagedRowSpool();
        using (var reader = WorkbookReader.Open(file))
        {
            await checker.CheckAsync(uploads.Match(definition, reader), reader, spool, cancellationToken);
        }

        file.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        await using var unitOfWork = unitOfWorkManager.Begin();
        var batch = await stager.StoreAsync(definition, fileName, hash, spool, cancellationToken);
        file.Position = 0;
        await blobs.SaveAsync(batch.BlobName, file, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return mapper.ToDto(batch);
    }

    public async Task<PagedResultDto<ImportBatchDto>> GetListAsync(
        string workbookKey,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    )
    {
        var page = await store.GetVisibleListAsync(workbookKey, input, cancellationToken);
        return new PagedResultDto<ImportBatchDto>
        {
            TotalCount = page.TotalCount,
            TotalIsCapped = page.TotalIsCapped,
            Items = [.. page.Items.Select(mapper.ToDto)],
        };
    }

    public async Task<ImportBatchDto> GetAsync(string workbookKey, Guid id, CancellationToken cancellationToken = default) =>
        mapper.ToDto(await FindAsync(workbookKey, id, cancellationToken));

    public async Task<PagedResultDto<ImportErrorDto>> GetErrorsAsync(
        string workbookKey,
        Guid id,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    )
    {
        var batch = await FindAsync(workbookKey, id, cancellationToken);
        var page = await store.GetErrorsAsync(batch.Id, input, cancellationToken);
        return new PagedResultDto<ImportErrorDto>
        {
            TotalCount = page.TotalCount,
            TotalIsCapped = page.TotalIsCapped,
            Items = [.. page.Items.Select(e => mapper.ToDto(batch, e))],
        };
    }

    public async Task WriteErrorWorkbookAsync(string workbookKey, Guid id, Stream target, CancellationToken cancellationToken = default)
    {
        var batch = await FindAsync(workbookKey, id, cancellationToken);
        await using var blob =
            await blobs.GetOrNullAsync(batch.BlobName, cancellationToken) ?? throw new EntityNotFoundException(typeof(ImportBatch), id);
        await using var file = await TemporaryFile.CopyAsync(blob, IImportEngine.MaxFileSize, TooLarge, cancellationToken);
        using var reader = WorkbookReader.Open(file);
        var sheets = uploads.Match(workbooks.Get(workbookKey), reader);
        await errorWorkbooks.WriteAsync(batch, sheets, reader, target, cancellationToken);
    }

    public async Task<ImportBatchDto> ApplyAsync(
        string workbookKey,
        Guid id,
        bool skipInvalidRows,
        CancellationToken cancellationToken = default
    )
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var batch = await FindAsync(workbookKey, id, cancellationToken);
        batch.StartApplying(clock.Now, skipInvalidRows, workbooks.Get(workbookKey).HasErrorsCode);
        await jobs.EnqueueAsync(new ImportApplyArgs(id), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return mapper.ToDto(batch);
    }

    public async Task<ImportBatchDto> ApplyNowAsync(
        string workbookKey,
        Guid id,
        bool skipInvalidRows,
        CancellationToken cancellationToken = default
    )
    {
        if (unitOfWorkManager.Current is not null)
        {
            throw new InvalidOperationException("Chunks commit on their own; end the unit of work first.");
        }

        await using (var unitOfWork = unitOfWorkManager.Begin())
        {
            var batch = await FindAsync(workbookKey, id, cancellationToken);
            if (batch.State != ImportBatchState.Applying)
            {
                batch.StartApplying(clock.Now, skipInvalidRows, workbooks.Get(workbookKey).HasErrorsCode);
            }

            await unitOfWork.CompleteAsync(cancellationToken);
        }

        await applier.RunAsync(id, progress: null, cancellationToken);
        return await stager.ReloadAsync(workbookKey, id, cancellationToken);
    }

    public async Task<ImportBatchDto> DiscardAsync(string workbookKey, Guid id, CancellationToken cancellationToken = default)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var batch = await FindAsync(workbookKey, id, cancellationToken);
        batch.Discard(clock.Now);
        // First the stamp: whoever has meanwhile begun to apply the batch wins before anything is deleted.
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await store.DeleteRowsAsync(id, cancellationToken);
        unitOfWork.OnCompleted(() => blobs.DeleteAsync(batch.BlobName, CancellationToken.None));
        await unitOfWork.CompleteAsync(cancellationToken);
        return mapper.ToDto(batch);
    }

    private async Task<ImportBatch> FindAsync(string workbookKey, Guid id, CancellationToken cancellationToken) =>
        await store.FindVisibleAsync(workbookKey, id, cancellationToken) ?? throw new EntityNotFoundException(typeof(ImportBatch), id);

    private static BusinessException TooLarge() =>
        new BusinessException(PlatformErrorCodes.WorkbookTooLarge).WithData(
            "limit",
            (IImportEngine.MaxFileSize / 1024 / 1024).ToString(CultureInfo.InvariantCulture)
        );
}
