using FirmLadder.Firms.Recognitions;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Data;

internal sealed class RecognitionRepository(AbpDbContext context, IUserScopeProvider scopes, IDataFilter filter)
    : EfCoreRepository<Recognition>(context, scopes, filter),
        IRecognitionRepository,
        ITransientDependency
{
    public async Task<bool> ExistsAsync(Guid firmId, string kind, DateOnly validFrom, CancellationToken cancellationToken = default) =>
        await (await GetQueryAsync(cancellationToken)).AnyAsync(
            r => r.FirmId == firmId && r.Kind == kind && r.ValidFrom == validFrom,
            cancellationToken
        );

    public async Task<ILookup<Guid, Recognition>> GetByFirmsAsync(
        IReadOnlyCollection<Guid> firmIds,
        CancellationToken cancellationToken = default
    )
    {
        var list = await (await GetQueryAsync(cancellationToken)).Where(r => firmIds.Contains(r.FirmId)).ToListAsync(cancellationToken);
        return list.ToLookup(r => r.FirmId);
    }
}
