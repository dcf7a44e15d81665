namespace FirmLadder.Identity.Regions;

/// <summary>Reads of regions.</summary>
internal interface IRegionQueries : ITransientDependency
{
    /// <summary>In tree order.</summary>
    Task<IReadOnlyList<Region>> GetRegionsAsync(CancellationToken cancellationToken);
}
