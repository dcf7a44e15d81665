using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Data;

internal sealed class LadderStore(AbpDbContext context, IUnitOfWorkManager unitOfWork, RecognitionCatalog catalog) : ILadderStore
{
    public async Task<IReadOnlyList<FirmLadderState>> LoadAsync(
        IReadOnlyCollection<Guid> firmIds,
        CancellationToken cancellationToken = default
    )
    {
        await SaveAndLockAsync(firmIds, cancellationToken);
        var firms = await context
            .Set<Firm>()
            .Where(f => firmIds.Contains(f.Id))
            .Select(f => new { f.Id, f.RegionPath })
            .ToListAsync(cancellationToken);
        var periods = await PeriodsAsync(firmIds, cancellationToken);
        var spans = (await context.Set<LadderSpan>().Where(s => firmIds.Contains(s.FirmId)).ToListAsync(cancellationToken)).ToLookup(s =>
            s.FirmId
        );
        return [.. firms.Select(f => new FirmLadderState(f.Id, f.RegionPath, [.. periods[f.Id]], [.. spans[f.Id]]))];
    }

    public void Add(LadderSpan span) => context.Add(span);

    public void Remove(LadderSpan span) => context.Remove(span);

    /// <summary>
    /// Writing a firm's row without changing it makes whoever else derives the same ladder wait, and then see what was written here:
    /// otherwise two people adding a recognition each would both miss the other's.
    /// </summary>
    private async Task SaveAndLockAsync(IReadOnlyCollection<Guid> firmIds, CancellationToken cancellationToken)
    {
        if (unitOfWork.Current is { } current)
        {
            await current.SaveChangesAsync(cancellationToken);
            await current.EnsureTransactionAsync(cancellationToken);
        }

        await context
            .Set<Firm>()
            .Where(f => firmIds.Contains(f.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(f => f.SubjectId, f => f.SubjectId), cancellationToken);
    }

    private async Task<ILookup<Guid, RungPeriod>> PeriodsAsync(IReadOnlyCollection<Guid> firmIds, CancellationToken cancellationToken)
    {
        var rows = await context
            .Set<Recognition>()
            .Where(r => firmIds.Contains(r.FirmId))
            .Select(r => new
            {
                r.FirmId,
                r.Kind,
                r.ValidFrom,
                r.LastValidDay,
            })
            .ToListAsync(cancellationToken);
        return rows.Where(r => catalog.Find(r.Kind)?.Rung is not null)
            .ToLookup(r => r.FirmId, r => new RungPeriod(catalog.Find(r.Kind)!.Rung!.Value, r.ValidFrom, r.LastValidDay));
    }
}
