namespace FirmLadder.Identity.Regions;

internal sealed class RegionIntegrationService(IRegionQueries queries) : IRegionIntegrationService
{
    public async Task<IReadOnlyList<RegionInfo>> GetAllAsync(CancellationToken cancellationToken = default) =>
        [.. (await queries.GetRegionsAsync(cancellationToken)).Select(ToInfo)];

    public async Task<RegionInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await queries.GetRegionsAsync(cancellationToken)).FirstOrDefault(r => r.Id == id) is { } region ? ToInfo(region) : null;

    private static RegionInfo ToInfo(Region r) => new(r.Id, r.Code, r.Name, r.Kind, r.ParentId, r.Path, r.GetAliases());
}
