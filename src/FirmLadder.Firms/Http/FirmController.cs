using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Registry;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Firms.Http;

/// <summary>The firm register.</summary>
[Route("api/firms")]
public sealed class FirmController(IFirmAppService service) : AbpController
{
    [HttpGet]
    public Task<PagedResultDto<FirmListItemDto>> GetListAsync([FromQuery] GetFirmsInput input, CancellationToken cancellationToken) =>
        service.GetListAsync(input, cancellationToken);

    [HttpGet("rung-counts")]
    public Task<RungCountsDto> GetRungCountsAsync([FromQuery] GetFirmsInput input, CancellationToken cancellationToken) =>
        service.GetRungCountsAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<FirmDto> GetAsync(Guid id, CancellationToken cancellationToken) => service.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/ladder")]
    public Task<LadderDto> GetLadderAsync(Guid id, DateOnly? asOf, CancellationToken cancellationToken) =>
        service.GetLadderAsync(id, asOf, cancellationToken);

    [HttpPost]
    public Task<FirmDto> CreateAsync(CreateFirmDto input, CancellationToken cancellationToken) =>
        service.CreateAsync(input, cancellationToken);

    [HttpPut("{id:guid}")]
    public Task<FirmDto> UpdateAsync(Guid id, UpdateFirmDto input, CancellationToken cancellationToken) =>
        service.UpdateAsync(id, input, cancellationToken);

    [HttpGet("industries")]
    public Task<ListResultDto<IndustryDto>> GetIndustriesAsync(CancellationToken cancellationToken) =>
        service.GetIndustriesAsync(cancellationToken);

    [HttpGet("technical-fields")]
    public Task<ListResultDto<TechnicalFieldDto>> GetTechnicalFieldsAsync(CancellationToken cancellationToken) =>
        service.GetTechnicalFieldsAsync(cancellationToken);
}
