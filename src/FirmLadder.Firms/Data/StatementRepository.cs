using FirmLadder.Firms.Statements;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Data;

internal sealed class StatementRepository(AbpDbContext context, IUserScopeProvider scopes, IDataFilter filter)
    : EfCoreRepository<AnnualStatement>(context, scopes, filter),
        IStatementRepository,
        IStatementQueries,
        ITransientDependency
{
    public async Task<IReadOnlyDictionary<StatementKey, AnnualStatement>> GetCurrentAsync(
        IReadOnlyCollection<Guid> firmIds,
        CancellationToken cancellationToken = default
    )
    {
        var statements = await (await GetQueryAsync(cancellationToken))
            .AsNoTracking()
            .Where(s => firmIds.Contains(s.FirmId))
            .Where(s =>
                !Context
                    .Set<AnnualStatement>()
                    .Any(o => o.FirmId == s.FirmId && o.Year == s.Year && o.Source == s.Source && o.Revision > s.Revision)
            )
            .ToListAsync(cancellationToken);
        return statements.ToDictionary(s => new StatementKey(s.FirmId, s.Year, s.Source));
    }

    public async Task<IReadOnlyList<AnnualStatement>> GetListAsync(Guid firmId, CancellationToken cancellationToken = default) =>
        await (await GetQueryAsync(cancellationToken))
            .AsNoTracking()
            .Where(s => s.FirmId == firmId)
            .OrderByDescending(s => s.Year)
            .ThenBy(s => s.SourceRank)
            .ThenByDescending(s => s.Revision)
            .ToListAsync(cancellationToken);
}
