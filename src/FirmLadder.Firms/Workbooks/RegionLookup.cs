using FirmLadder.Identity.Regions;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>Finds the region a cell means: by code, by full name, with the city before it, or by an alias, which is unique within a city only.</summary>
internal sealed class RegionLookup
{
    private readonly IReadOnlyList<RegionInfo> _regions;
    private readonly ILookup<string, RegionInfo> _byName;
    private readonly ILookup<string, RegionInfo> _byAlias;

    public RegionLookup(IReadOnlyList<RegionInfo> regions)
    {
        _regions = regions;
        var cities = regions.ToDictionary(r => r.Code, StringComparer.Ordinal);
        _byName = regions
            .SelectMany(r => new[] { r.Code, r.Name, CityOf(r, cities) + r.Name }.Distinct().Select(n => (Key: CellText.Key(n), Region: r)))
            .ToLookup(n => n.Key, n => n.Region, StringComparer.Ordinal);
        _byAlias = regions
            .SelectMany(r =>
                r.Aliases.SelectMany(a => new[] { a, CityOf(r, cities) + a }).Distinct().Select(a => (Key: CellText.Key(a), Region: r))
            )
            .ToLookup(n => n.Key, n => n.Region, StringComparer.Ordinal);
    }

    /// <summary>The region, if it is known, clear and within the scope; otherwise what is wrong.</summary>
    public (RegionInfo? Region, CellProblem? Problem) Find(string text, UserScope scope)
    {
        var key = CellText.Key(text);
        var found = _byName.Contains(key) ? _byName[key].Distinct().ToList() : [.. _byAlias[key].Distinct()];
        if (found.Count == 0)
        {
            return (null, CellProblem.Of(FirmImportErrorCodes.RegionUnknown, ("region", text), ("nearest", Nearest(text))));
        }

        var mine = found.FindAll(r => scope.CoversRegion(r.Path));
        return mine.Count switch
        {
            1 => (mine[0], null),
            0 => (null, CellProblem.Of(FirmImportErrorCodes.RegionOutsideScope, ("region", text))),
            _ => (null, Ambiguous(text, mine)),
        };
    }

    private static CellProblem Ambiguous(string text, List<RegionInfo> candidates) =>
        CellProblem.Of(
            FirmImportErrorCodes.RegionAmbiguous,
            ("region", text),
            ("candidates", string.Join("、", candidates.Select(c => c.Name)))
        );

    private static string CityOf(RegionInfo region, Dictionary<string, RegionInfo> byCode) =>
        region.ParentId is null ? string.Empty : byCode.GetValueOrDefault(region.Path.Split('/')[0])?.Name ?? string.Empty;

    private string? Nearest(string text)
    {
        var nearest = NearestMatch.Find(text, _regions.SelectMany(r => r.Aliases.Append(r.Name)));
        return _regions.FirstOrDefault(r => r.Name == nearest || r.Aliases.Contains(nearest, StringComparer.Ordinal))?.Name;
    }
}
