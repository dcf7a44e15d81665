using FirmLadder.Identity.Regions;

namespace FirmLadder.Firms.Tests;

/// <summary>A city with two districts, one of them with a park.</summary>
internal sealed class TestRegions : IRegionIntegrationService
{
    public static readonly RegionInfo City = Region(1, "320700", "连云港市", RegionKind.City, null);
    public static readonly RegionInfo Haizhou = Region(2, "320706", "海州区", RegionKind.District, City);
    public static readonly RegionInfo Ganyu = Region(3, "320707", "赣榆区", RegionKind.District, City);
    public static readonly RegionInfo Park = Region(4, "HZ-P1", "海州科创园", RegionKind.Park, Haizhou);

    public Task<IReadOnlyList<RegionInfo>> GetAllAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<RegionInfo>>([City, Haizhou, Park, Ganyu]);

    public async Task<RegionInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await GetAllAsync(cancellationToken)).FirstOrDefault(r => r.Id == id);

    private static RegionInfo Region(int number, string code, string name, RegionKind kind, RegionInfo? parent) =>
        new(new Guid(number, 0, 0, new byte[8]), code, name, kind, parent?.Id, parent is null ? code : $"{parent.Path}/{code}", []);
}
