namespace FirmLadder.Identity.Regions;

/// <summary>A region as other modules see it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Code">GB/T 2260 code where there is one, else the product's own.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Kind">City, district, zone or park.</param>
/// <param name="ParentId">The region above; null for a city.</param>
/// <param name="Path">Codes from the city down, joined by <c>/</c>.</param>
/// <param name="Aliases">Other names found in plans and workbooks; unique within a city only.</param>
public sealed record RegionInfo(
    Guid Id,
    string Code,
    string Name,
    RegionKind Kind,
    Guid? ParentId,
    string Path,
    IReadOnlyList<string> Aliases
);
