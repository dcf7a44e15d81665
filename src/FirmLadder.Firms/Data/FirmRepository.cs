using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Data;

internal sealed class FirmRepository(AbpDbContext context, IUserScopeProvider scopes, IDataFilter filter, IUnitOfWorkManager unitOfWork)
    : EfCoreRepository<Firm>(context, scopes, filter),
        IFirmRepository,
        ITransientDependency
{
    // Without the caller's scope on purpose: it answers only whether a code is taken, and a code is unique everywhere.
    public async Task<IReadOnlySet<string>> GetTakenCreditCodesAsync(
        IReadOnlyCollection<string> creditCodes,
        CancellationToken cancellationToken = default
    ) =>
        await Context
            .Set<Firm>()
            .Where(f => creditCodes.Contains(f.CreditCode))
            .Select(f => f.CreditCode)
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

    public async Task<IReadOnlyDictionary<string, Firm>> GetByCreditCodesAsync(
        IReadOnlyCollection<string> creditCodes,
        CancellationToken cancellationToken = default
    ) =>
        await (await GetQueryAsync(cancellationToken))
            .Where(f => creditCodes.Contains(f.CreditCode))
            .ToDictionaryAsync(f => f.CreditCode, StringComparer.Ordinal, cancellationToken);

    public async Task MoveRecordsAsync(Guid firmId, string regionPath, CancellationToken cancellationToken = default)
    {
        if (unitOfWork.Current is { } current)
        {
            await current.EnsureTransactionAsync(cancellationToken);
        }

        await Context
            .Set<Recognition>()
            .Where(r => r.FirmId == firmId)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.RegionPath, regionPath), cancellationToken);
        await Context
            .Set<AnnualStatement>()
            .Where(r => r.FirmId == firmId)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.RegionPath, regionPath), cancellationToken);
    }
}
