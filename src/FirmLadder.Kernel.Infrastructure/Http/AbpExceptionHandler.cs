using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FirmLadder.Kernel.Infrastructure.Http;

internal sealed class AbpExceptionHandler(ErrorInfoConverter converter, ErrorResponseWriter writer, ILogger<AbpExceptionHandler> logger)
    : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var (status, error) = converter.Convert(exception);
        logger.Log(
            status >= 500 ? LogLevel.Error : LogLevel.Information,
            status >= 500 ? exception : null,
            "{Method} {Path} answered {Status} {Code}",
            httpContext.Request.Method,
            httpContext.Request.Path,
            status,
            error.Code
        );
        await writer.WriteAsync(httpContext, status, error);
        return true;
    }
}
