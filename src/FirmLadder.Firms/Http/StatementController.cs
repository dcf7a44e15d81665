using FirmLadder.Firms.Statements;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Firms.Http;

/// <summary>Annual statements of firms.</summary>
[Route("api/firms/{firmId:guid}/statements")]
public sealed class StatementController(IStatementAppService service) : AbpController
{
    [HttpGet]
    public Task<ListResultDto<StatementDto>> GetListAsync(Guid firmId, CancellationToken cancellationToken) =>
        service.GetListAsync(firmId, cancellationToken);

    [HttpPost]
    public Task<StatementDto> CreateAsync(Guid firmId, CreateStatementDto input, CancellationToken cancellationToken) =>
        service.CreateAsync(firmId, input, cancellationToken);
}
