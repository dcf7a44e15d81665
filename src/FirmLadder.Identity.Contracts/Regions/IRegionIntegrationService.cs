namespace FirmLadder.Identity.Regions;

/// <summary>Regions for other modules.</summary>
public interface IRegionIntegrationService : IIntegrationService
{
    /// <summary>All regions in tree order; a few hundred rows.</summary>
    Task<IReadOnlyList<RegionInfo>> GetAllAsync(CancellationToken cancellationToken = default);

    Task<RegionInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default);
}
