using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>
/// Applies the next rows of a batch in one unit of work together with their marks and the batch's counters: after a crash either all of
/// that is stored or nothing. Use one instance, and one DI scope, for each chunk.
/// </summary>
internal sealed class ImportChunkApplier(
    IImportStore store,
    WorkbookCatalog workbooks,
    SheetContexts contexts,
    ImportErrorFactory errors,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock
) : ITransientDependency
{
    /// <summary>Checks the next rows against the data as they are now, and applies those that are still valid.</summary>
    public async Task<ImportChunk> ApplyNextAsync(Guid batchId, int size, CancellationToken cancellationToken = default)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var batch = await store.FindAsync(batchId, cancellationToken);
        if (batch is not { State: ImportBatchState.Applying })
        {
            return ChunkOf(null, 0);
        }

        var rows = await store.GetNextRowsAsync(batchId, size, cancellationToken);
        if (rows.Count == 0)
        {
            batch.Finish(clock.Now);
        }
        else
        {
            await ApplyAsync(batch, rows, cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
        return ChunkOf(batch, rows.Count);
    }

    /// <summary>Refuses the next row without trying it.</summary>
    public async Task<ImportChunk> RefuseNextAsync(Guid batchId, CellProblem problem, CancellationToken cancellationToken = default)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var batch = await store.FindAsync(batchId, cancellationToken);
        var rows = await store.GetNextRowsAsync(batchId, 1, cancellationToken);
        if (batch is { State: ImportBatchState.Applying } && rows.Count == 1)
        {
            var definition = workbooks.Get(batch.WorkbookKey).Sheets[rows[0].Sheet];
            var row = definition.Deserialize(rows[0].Number, rows[0].Cells);
            await definition.ValidateAsync([row], await contexts.CreateAsync(null, cancellationToken), cancellationToken);
            if (row.IsValid)
            {
                row.AddError(null, problem);
            }

            Refuse(batch, [(rows[0], row)]);
            batch.Advance(rows[0].Sheet, 0, [rows[0].Change]);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
        return ChunkOf(batch, rows.Count);
    }

    private static ImportChunk ChunkOf(ImportBatch? batch, int rows) =>
        batch is null
            ? new ImportChunk(IsFinished: true, 0, 0, 0)
            : new ImportChunk(rows == 0, rows, batch.AppliedRows + batch.InvalidRows, batch.TotalRows);

    private async Task ApplyAsync(ImportBatch batch, List<ImportRow> rows, CancellationToken cancellationToken)
    {
        var definition = workbooks.Get(batch.WorkbookKey).Sheets[rows[0].Sheet];
        var context = await contexts.CreateAsync(null, cancellationToken);
        var pairs = rows.ConvertAll(r => (Stored: r, Row: definition.Deserialize(r.Number, r.Cells)));
        await definition.ValidateAsync(pairs.ConvertAll(p => p.Row), context, cancellationToken);
        var valid = pairs.FindAll(p => p.Row.IsValid);
        var refused = pairs.FindAll(p => !p.Row.IsValid);
        if (valid.Count > 0)
        {
            await definition.ApplyAsync(valid.ConvertAll(p => p.Row), context, cancellationToken);
        }

        valid.ForEach(p => p.Stored.MarkApplied());
        Refuse(batch, refused);
        batch.Advance(rows[0].Sheet, valid.Count, refused.ConvertAll(p => p.Stored.Change));
    }

    private void Refuse(ImportBatch batch, List<(ImportRow Stored, SheetRow Row)> refused)
    {
        foreach (var (stored, row) in refused)
        {
            stored.MarkInvalid();
            store.AddErrors(errors.Create(batch.Id, stored.Sheet, stored.Number, row.Errors));
        }
    }
}
