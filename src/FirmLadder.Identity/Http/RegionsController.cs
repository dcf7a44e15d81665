using FirmLadder.Identity.Regions;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Identity.Http;

/// <summary>The region tree.</summary>
[Route("api/identity/regions")]
public sealed class RegionsController(IRegionAppService service) : AbpController
{
    [HttpGet]
    public Task<ListResultDto<RegionDto>> GetListAsync(CancellationToken cancellationToken) => service.GetListAsync(cancellationToken);
}
