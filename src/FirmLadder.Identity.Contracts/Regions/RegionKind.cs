namespace FirmLadder.Identity.Regions;

/// <summary>What a region is.</summary>
public enum RegionKind
{
    /// <summary>设区市</summary>
    City,

    /// <summary>区县</summary>
    District,

    /// <summary>功能板块</summary>
    FunctionalZone,

    /// <summary>园区</summary>
    Park,
}
