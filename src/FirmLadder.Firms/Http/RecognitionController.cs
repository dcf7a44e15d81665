using FirmLadder.Firms.Recognitions;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Firms.Http;

/// <summary>Recognitions of firms.</summary>
[Route("api/firms")]
public sealed class RecognitionController(IRecognitionAppService service) : AbpController
{
    [HttpGet("{firmId:guid}/recognitions")]
    public Task<ListResultDto<RecognitionDto>> GetListAsync(Guid firmId, CancellationToken cancellationToken) =>
        service.GetListAsync(firmId, cancellationToken);

    [HttpPost("{firmId:guid}/recognitions")]
    public Task<RecognitionDto> CreateAsync(Guid firmId, CreateRecognitionDto input, CancellationToken cancellationToken) =>
        service.CreateAsync(firmId, input, cancellationToken);

    [HttpPost("{firmId:guid}/recognitions/{recognitionId:guid}/revoke")]
    public Task<RecognitionDto> RevokeAsync(
        Guid firmId,
        Guid recognitionId,
        RevokeRecognitionDto input,
        CancellationToken cancellationToken
    ) => service.RevokeAsync(firmId, recognitionId, input, cancellationToken);

    [HttpGet("recognition-kinds")]
    public Task<ListResultDto<RecognitionKindDto>> GetKindsAsync(CancellationToken cancellationToken) =>
        service.GetKindsAsync(cancellationToken);

    [HttpGet("expiring")]
    public Task<PagedResultDto<ExpiringDto>> GetExpiringAsync([FromQuery] GetExpiringInput input, CancellationToken cancellationToken) =>
        service.GetExpiringAsync(input, cancellationToken);
}
