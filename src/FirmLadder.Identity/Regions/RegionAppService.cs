using System.Globalization;

namespace FirmLadder.Identity.Regions;

internal sealed class RegionAppService(IRegionQueries queries, IUserScopeProvider scopes) : IRegionAppService
{
    public async Task<ListResultDto<RegionDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var all = await queries.GetRegionsAsync(cancellationToken);
        var seen = all.Where(r =>
            scope.CoversRegion(r.Path) || scope.RegionPaths.Any(p => p.StartsWith(r.Path + "/", StringComparison.Ordinal))
        );
        return new ListResultDto<RegionDto> { Items = [.. seen.Select(ToDto)] };
    }

    private static RegionDto ToDto(Region region) =>
        new()
        {
            Id = region.Id,
            Code = region.Code,
            Name = CultureInfo.CurrentUICulture.Name == "en" ? region.NameEn : region.Name,
            Kind = region.Kind,
            ParentId = region.ParentId,
            Path = region.Path,
        };
}
