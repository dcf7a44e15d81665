using System.Collections;
using System.Data.Common;
using System.Globalization;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Platform.Imports;
using FirmLadder.Platform.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Platform.Data;

/// <inheritdoc cref="IImportStore"/>
internal sealed class ImportStore(
    AbpDbContext context,
    IUnitOfWorkManager unitOfWorkManager,
    IUserScopeProvider scopes,
    IDataFilter filter,
    ICurrentUser user,
    IEnumerable<IDbErrorClassifier> classifiers
) : IImportStore
{
    private static readonly SortMap<ImportBatch> Sorting = new SortMap<ImportBatch>("creationTime desc", b => b.Id)
        .Add("creationTime", b => b.CreationTime)
        .Add("fileName", b => b.FileName)
        .Add("state", b => b.State)
        .Add("totalRows", b => b.TotalRows);

    public async Task<ImportBatch?> FindVisibleAsync(string workbookKey, Guid id, CancellationToken cancellationToken = default) =>
        await (await VisibleAsync(workbookKey, cancellationToken)).FirstOrDefaultAsync(b => b.Id == id, cancellationToken);

    public Task<ImportBatch?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<ImportBatch>().FirstOrDefaultAsync(b => b.Id == id, cancellationToken);

    public async Task<PagedResultDto<ImportBatch>> GetVisibleListAsync(
        string workbookKey,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    )
    {
        var query = (await VisibleAsync(workbookKey, cancellationToken)).AsNoTracking();
        var (count, capped) = await query.CountCappedAsync(cancellationToken);
        return new PagedResultDto<ImportBatch>
        {
            TotalCount = count,
            TotalIsCapped = capped,
            Items = await Sorting.Apply(query, input.Sorting).Page(input).ToListAsync(cancellationToken),
        };
    }

    public void Add(ImportBatch batch) => context.Add(batch);

    public async Task SaveChunkAsync(
        IReadOnlyList<ImportRow> rows,
        IReadOnlyList<ImportRowError> errors,
        CancellationToken cancellationToken = default
    )
    {
        context.AddRange(rows);
        context.AddRange(errors);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        foreach (var entry in context.ChangeTracker.Entries().Where(e => e.Entity is ImportRow or ImportRowError).ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    public async Task<List<ImportRow>> GetNextRowsAsync(Guid batchId, int size, CancellationToken cancellationToken = default)
    {
        var rows = await context
            .Set<ImportRow>()
            .Where(r => r.BatchId == batchId && r.State == ImportRowState.Valid)
            .OrderBy(r => r.Sheet)
            .ThenBy(r => r.Number)
            .Take(size)
            .ToListAsync(cancellationToken);
        return [.. rows.TakeWhile(r => r.Sheet == rows[0].Sheet)];
    }

    public void AddErrors(IEnumerable<ImportRowError> errors) => context.AddRange(errors);

    public async Task<PagedResultDto<ImportRowError>> GetErrorsAsync(
        Guid batchId,
        PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken = default
    )
    {
        var query = context.Set<ImportRowError>().AsNoTracking().Where(e => e.BatchId == batchId);
        var (count, capped) = await query.CountCappedAsync(cancellationToken);
        return new PagedResultDto<ImportRowError>
        {
            TotalCount = count,
            TotalIsCapped = capped,
            Items = await query.OrderBy(e => e.Sheet).ThenBy(e => e.Row).ThenBy(e => e.Position).Page(input).ToListAsync(cancellationToken),
        };
    }

    public async Task<ILookup<int, ImportRowError>> GetErrorsOfRowsAsync(
        Guid batchId,
        int sheet,
        int firstRow,
        int rows,
        CancellationToken cancellationToken = default
    )
    {
        var end = firstRow + rows;
        var errors = await context
            .Set<ImportRowError>()
            .AsNoTracking()
            .Where(e => e.BatchId == batchId && e.Sheet == sheet && e.Row >= firstRow && e.Row < end)
            .OrderBy(e => e.Row)
            .ThenBy(e => e.Position)
            .ToListAsync(cancellationToken);
        return errors.ToLookup(e => e.Row);
    }

    public async Task DeleteRowsAsync(Guid batchId, CancellationToken cancellationToken = default)
    {
        await unitOfWorkManager.Current!.EnsureTransactionAsync(cancellationToken);
        await context.Set<ImportRowError>().Where(e => e.BatchId == batchId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<ImportRow>().Where(r => r.BatchId == batchId).ExecuteDeleteAsync(cancellationToken);
    }

    public CellProblem? ProblemOf(Exception exception) =>
        exception switch
        {
            BusinessException e => CellProblem.Of(
                e.Code,
                [.. e.Data.Cast<DictionaryEntry>().Select(d => ((string)d.Key, TextOf(d.Value)))]
            ),
            ArgumentException => CellProblem.Of(PlatformErrorCodes.RowNotApplied),
            DbUpdateConcurrencyException => null,
            DbUpdateException { InnerException: DbException db }
                when classifiers.Any(c => c.Classify(db) is DbErrorKind.Duplicate or DbErrorKind.Referenced) => CellProblem.Of(
                PlatformErrorCodes.RowNotApplied
            ),
            _ => null,
        };

    private static string? TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);

    private async Task<IQueryable<ImportBatch>> VisibleAsync(string workbookKey, CancellationToken cancellationToken)
    {
        var query = context.Set<ImportBatch>().Where(b => b.WorkbookKey == workbookKey);
        if (!filter.IsEnabled<IScoped>() || (await scopes.GetAsync(cancellationToken)).All)
        {
            return query;
        }

        var userId = user.Id;
        return userId is null ? query.Where(_ => false) : query.Where(b => b.CreatorId == userId);
    }
}
