using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FirmLadder.Platform.Imports;

/// <summary>Applies a batch chunk by chunk until nothing is left. May be called again after any crash: it goes on where the data say.</summary>
internal sealed class ImportApplier(IServiceScopeFactory scopes, ILogger<ImportApplier> logger) : ITransientDependency
{
    public async Task RunAsync(Guid batchId, IJobProgress? progress, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var chunk = await ApplyChunkAsync(batchId, cancellationToken);
            if (chunk.IsFinished)
            {
                return;
            }

            if (progress is not null)
            {
                await progress.ReportAsync(chunk.Done, chunk.Total, cancellationToken);
            }
        }
    }

    private async Task<ImportChunk> ApplyChunkAsync(Guid batchId, CancellationToken cancellationToken)
    {
        try
        {
            return await InScopeAsync((applier, _) => applier.ApplyNextAsync(batchId, ImportConsts.ChunkSize, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            if (!await IsFaultOfARowAsync(exception))
            {
                throw;
            }

            logger.LogInformation(exception, "A chunk of import {BatchId} was refused; its rows are tried one by one.", batchId);
            return await ApplyOneByOneAsync(batchId, cancellationToken);
        }
    }

    /// <summary>One row in the chunk is at fault: it becomes an error of that row, the others are applied.</summary>
    private async Task<ImportChunk> ApplyOneByOneAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var last = new ImportChunk(IsFinished: false, 0, 0, 0);
        for (var i = 0; i < ImportConsts.ChunkSize && !last.IsFinished; i++)
        {
            last = await InScopeAsync((applier, store) => ApplyOrRefuseAsync(applier, store, batchId, cancellationToken));
        }

        return last;
    }

    private async Task<ImportChunk> ApplyOrRefuseAsync(
        ImportChunkApplier applier,
        IImportStore store,
        Guid batchId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await applier.ApplyNextAsync(batchId, 1, cancellationToken);
        }
        catch (Exception exception) when (store.ProblemOf(exception) is not null)
        {
            var problem = store.ProblemOf(exception)!;
            // A scope of its own: what the failed row left in this one must not be stored.
            return await InScopeAsync((other, _) => other.RefuseNextAsync(batchId, problem, cancellationToken));
        }
    }

    private async Task<bool> IsFaultOfARowAsync(Exception exception)
    {
        await using var scope = scopes.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<IImportStore>().ProblemOf(exception) is not null;
    }

    private async Task<ImportChunk> InScopeAsync(Func<ImportChunkApplier, IImportStore, Task<ImportChunk>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(
            scope.ServiceProvider.GetRequiredService<ImportChunkApplier>(),
            scope.ServiceProvider.GetRequiredService<IImportStore>()
        );
    }
}
