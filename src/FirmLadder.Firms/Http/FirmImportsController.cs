using FirmLadder.Firms.Workbooks;
using FirmLadder.Kernel.Infrastructure.Http;
using FirmLadder.Platform.Imports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Firms.Http;

/// <summary>Workbooks of firms.</summary>
[Route("api/firms/imports")]
public sealed class FirmImportsController(IFirmImportAppService service) : AbpController
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // The file and what multipart adds around it.
    private const long RequestLimit = IImportEngine.MaxFileSize + (1024 * 1024);

    [HttpGet("template")]
    [Produces(Xlsx)]
    public async Task<FileStreamResult> GetTemplateAsync(CancellationToken cancellationToken) =>
        File(await service.GetTemplateAsync(cancellationToken), Xlsx, "企业导入模板.xlsx");

    [HttpPost]
    [RequestSizeLimit(RequestLimit)]
    [RequestFormLimits(MultipartBodyLengthLimit = RequestLimit)]
    public async Task<ImportBatchDto> UploadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        return await service.UploadAsync(file.FileName, content, cancellationToken);
    }

    [HttpGet]
    public Task<PagedResultDto<ImportBatchDto>> GetListAsync(
        [FromQuery] PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken
    ) => service.GetListAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<ImportBatchDto> GetAsync(Guid id, CancellationToken cancellationToken) => service.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/errors")]
    public Task<PagedResultDto<ImportErrorDto>> GetErrorsAsync(
        Guid id,
        [FromQuery] PagedAndSortedResultRequestDto input,
        CancellationToken cancellationToken
    ) => service.GetErrorsAsync(id, input, cancellationToken);

    [HttpGet("{id:guid}/error-workbook")]
    [Produces(Xlsx)]
    public async Task<FileStreamResult> GetErrorWorkbookAsync(Guid id, CancellationToken cancellationToken) =>
        File(await service.GetErrorWorkbookAsync(id, cancellationToken), Xlsx, "企业导入错误.xlsx");

    [HttpPost("{id:guid}/apply")]
    [ProducesResponseType<ImportBatchDto>(StatusCodes.Status202Accepted)]
    public async Task<ActionResult<ImportBatchDto>> ApplyAsync(Guid id, ApplyFirmImportDto input, CancellationToken cancellationToken) =>
        Accepted(await service.ApplyAsync(id, input, cancellationToken));

    [HttpPost("{id:guid}/discard")]
    public Task<ImportBatchDto> DiscardAsync(Guid id, CancellationToken cancellationToken) => service.DiscardAsync(id, cancellationToken);
}
