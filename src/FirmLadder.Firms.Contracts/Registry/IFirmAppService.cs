using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Registry;

/// <summary>The firm register. Everything is limited to what the caller may see; what lies outside is answered as absent.</summary>
public interface IFirmAppService : IApplicationService
{
    /// <summary>Two statements: the page and the count.</summary>
    [RequiresPermission(FirmsPermissions.Firms.Default)]
    Task<PagedResultDto<FirmListItemDto>> GetListAsync(GetFirmsInput input, CancellationToken cancellationToken = default);

    /// <summary>Paging and sorting of the input are ignored.</summary>
    [RequiresPermission(FirmsPermissions.Firms.Default)]
    Task<RungCountsDto> GetRungCountsAsync(GetFirmsInput input, CancellationToken cancellationToken = default);

    [RequiresPermission(FirmsPermissions.Firms.Default)]
    Task<FirmDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <param name="id">The firm.</param>
    /// <param name="asOf">The day asked for; today when absent.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [RequiresPermission(FirmsPermissions.Firms.Default)]
    Task<LadderDto> GetLadderAsync(Guid id, DateOnly? asOf, CancellationToken cancellationToken = default);

    [RequiresPermission(FirmsPermissions.Firms.Create)]
    Task<FirmDto> CreateAsync(CreateFirmDto input, CancellationToken cancellationToken = default);

    /// <exception cref="AbpDbConcurrencyException">The stamp is stale; names the fields that differ.</exception>
    [RequiresPermission(FirmsPermissions.Firms.Update)]
    Task<FirmDto> UpdateAsync(Guid id, UpdateFirmDto input, CancellationToken cancellationToken = default);

    [SignedInIsEnough("A public national standard.")]
    Task<ListResultDto<IndustryDto>> GetIndustriesAsync(CancellationToken cancellationToken = default);

    [SignedInIsEnough("A public national list.")]
    Task<ListResultDto<TechnicalFieldDto>> GetTechnicalFieldsAsync(CancellationToken cancellationToken = default);
}
