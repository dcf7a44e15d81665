using FirmLadder.Platform.Workbooks;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Platform.Imports;

/// <summary>Stores checked rows as a batch.</summary>
internal sealed class ImportStager(
    IImportStore store,
    ImportErrorFactory errors,
    IUnitOfWorkManager unitOfWorkManager,
    IServiceScopeFactory scopes,
    IGuidGenerator guids,
    ICurrentUser user
) : ITransientDependency
{
    /// <summary>Inside the caller's unit of work.</summary>
    public async Task<ImportBatch> StoreAsync(
        WorkbookDefinition workbook,
        string fileName,
        string fileHash,
        StagedRowSpool rows,
        CancellationToken cancellationToken
    )
    {
        var batch = new ImportBatch(guids.Create(), workbook.Key, Clean(fileName), fileHash, NameOfUser());
        await CountAsync(batch, workbook, rows);
        if (batch.TotalRows == 0)
        {
            throw new BusinessException(PlatformErrorCodes.WorkbookEmpty);
        }

        store.Add(batch);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        var chunk = new List<StagedRow>(ImportConsts.ChunkSize);
        await foreach (var row in rows.ReadAsync())
        {
            chunk.Add(row);
            if (chunk.Count == ImportConsts.ChunkSize)
            {
                await SaveAsync(batch.Id, chunk, cancellationToken);
                chunk.Clear();
            }
        }

        await SaveAsync(batch.Id, chunk, cancellationToken);
        return batch;
    }

    /// <summary>Reads a batch anew: chunks have changed it in other scopes.</summary>
    public async Task<ImportBatchDto> ReloadAsync(string workbookKey, Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IImportEngine>().GetAsync(workbookKey, id, cancellationToken);
    }

    private async Task CountAsync(ImportBatch batch, WorkbookDefinition workbook, StagedRowSpool rows)
    {
        var sheets = new Dictionary<int, ImportSheet>();
        await foreach (var row in rows.ReadAsync())
        {
            if (!sheets.TryGetValue(row.Sheet, out var sheet))
            {
                sheets[row.Sheet] = sheet = batch.AddSheet(guids.Create(), row.Sheet, workbook.Sheets[row.Sheet].Code);
            }

            batch.CountRow(sheet, row.IsValid ? row.Change : null);
        }
    }

    private Task SaveAsync(Guid batchId, List<StagedRow> chunk, CancellationToken cancellationToken) =>
        store.SaveChunkAsync(
            chunk.ConvertAll(r => new ImportRow(
                guids.Create(),
                batchId,
                r.Sheet,
                r.Number,
                r.IsValid ? ImportRowState.Valid : ImportRowState.Invalid,
                r.Change,
                r.Cells
            )),
            [.. chunk.SelectMany(r => errors.Create(batchId, r.Sheet, r.Number, r.Errors))],
            cancellationToken
        );

    private string? NameOfUser()
    {
        var name = user.Name ?? user.UserName;
        return name?.Length > ImportConsts.NameMaxLength ? name[..ImportConsts.NameMaxLength] : name;
    }

    /// <summary>Only the last part of a path, without control characters.</summary>
    private static string Clean(string fileName)
    {
        var name = string.Concat(fileName.Split('/', '\\')[^1].Where(c => !char.IsControl(c))).Trim();
        return name.Length == 0 ? "workbook.xlsx"
            : name.Length > ImportConsts.FileNameMaxLength ? name[^ImportConsts.FileNameMaxLength..]
            : name;
    }
}
