using System.Text.Json;

namespace FirmLadder.Identity.Regions;

/// <summary>Loads the region tree that ships with the product into an empty table.</summary>
internal sealed class RegionSeed(IRepository<Region, Guid> regions, IRegionQueries queries, IGuidGenerator guids) : IDataSeedContributor
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public int Order => 0;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if ((await queries.GetRegionsAsync(cancellationToken)).Count > 0)
        {
            return;
        }

        var made = new Dictionary<string, Region>(StringComparer.Ordinal);
        foreach (var item in await ReadAsync(cancellationToken))
        {
            var parent = item.ParentCode is null ? null : made[item.ParentCode];
            var region = new Region(
                guids.Create(),
                item.Code,
                item.Name,
                item.NameEn,
                Enum.Parse<RegionKind>(item.Kind),
                parent,
                made.Count
            );
            region.SetAliases(item.Aliases);
            made.Add(item.Code, region);
            await regions.InsertAsync(region, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<RegionItem>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var stream = typeof(RegionSeed).Assembly.GetManifestResourceStream("FirmLadder.Identity.Regions.regions.json")!;
        return (await JsonSerializer.DeserializeAsync<RegionFile>(stream, Json, cancellationToken))!.Regions;
    }

    private sealed record RegionFile(IReadOnlyList<RegionItem> Regions);

    private sealed record RegionItem(
        string Code,
        string Name,
        string NameEn,
        string Kind,
        string? ParentCode,
        IReadOnlyList<string> Aliases
    );
}
