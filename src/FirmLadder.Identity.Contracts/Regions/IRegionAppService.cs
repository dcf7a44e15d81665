namespace FirmLadder.Identity.Regions;

/// <summary>The region tree.</summary>
public interface IRegionAppService : IApplicationService
{
    /// <summary>What the caller's scope covers, parents before children, with the parents needed to draw the tree.</summary>
    [SignedInIsEnough("Every list filters by region; the answer holds only the caller's own part of the tree.")]
    Task<ListResultDto<RegionDto>> GetListAsync(CancellationToken cancellationToken = default);
}
