using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Data;

internal sealed class LadderQueries(AbpDbContext context, IUserScopeProvider scopes) : ILadderQueries
{
    public async Task<IReadOnlyList<RungPeriod>> GetSpansAsync(Guid firmId, CancellationToken cancellationToken = default) =>
        await context
            .Set<LadderSpan>()
            .Scoped(await scopes.GetAsync(cancellationToken))
            .Where(s => s.FirmId == firmId)
            .OrderBy(s => s.From)
            .Select(s => new RungPeriod(s.Rung, s.From, s.To))
            .ToListAsync(cancellationToken);

    public async Task<Guid?> FindHolderAsync(Guid firmId, Rung rung, DateOnly day, CancellationToken cancellationToken = default)
    {
        var kind = rung.ToString();
        return await context
            .Set<Recognition>()
            .Scoped(await scopes.GetAsync(cancellationToken))
            .Where(r => r.FirmId == firmId && r.Kind == kind && r.ValidFrom <= day && r.LastValidDay >= day)
            .OrderByDescending(r => r.LastValidDay)
            .ThenBy(r => r.ValidFrom)
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
