using System.Text.Json;
using FirmLadder.Identity.Regions;

namespace FirmLadder.Firms.Tests.Workbooks;

/// <summary>The region tree of the product.</summary>
internal sealed class RealRegions : IRegionIntegrationService
{
    private static readonly IReadOnlyList<RegionInfo> All = Load();

    public static RegionInfo ByCode(string code) => All.Single(r => r.Code == code);

    public Task<IReadOnlyList<RegionInfo>> GetAllAsync(CancellationToken cancellationToken = default) => Task.FromResult(All);

    public Task<RegionInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        Task.FromResult(All.FirstOrDefault(r => r.Id == id));

    private static List<RegionInfo> Load()
    {
        using var stream = typeof(RealRegions).Assembly.GetManifestResourceStream("regions.json")!;
        using var json = JsonDocument.Parse(stream);
        var regions = new List<RegionInfo>();
        foreach (var item in json.RootElement.GetProperty("regions").EnumerateArray())
        {
            var code = item.GetProperty("code").GetString()!;
            var parent = regions.Find(r => r.Code == item.GetProperty("parentCode").GetString());
            regions.Add(
                new RegionInfo(
                    new Guid(regions.Count + 1, 0, 0, new byte[8]),
                    code,
                    item.GetProperty("name").GetString()!,
                    Enum.Parse<RegionKind>(item.GetProperty("kind").GetString()!),
                    parent?.Id,
                    parent is null ? code : $"{parent.Path}/{code}",
                    [.. item.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()!)]
                )
            );
        }

        return regions;
    }
}
