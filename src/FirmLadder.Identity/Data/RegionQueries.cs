using FirmLadder.Identity.Regions;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Identity.Data;

internal sealed class RegionQueries(AbpDbContext context) : IRegionQueries
{
    public async Task<IReadOnlyList<Region>> GetRegionsAsync(CancellationToken cancellationToken) =>
        await context.Set<Region>().AsNoTracking().OrderBy(r => r.SortOrder).ToListAsync(cancellationToken);
}
