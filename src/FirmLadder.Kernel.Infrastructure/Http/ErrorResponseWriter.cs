using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Writes the error envelope with the header by which the client knows it.</summary>
public sealed class ErrorResponseWriter(IOptions<JsonOptions> json) : ISingletonDependency
{
    public const string Header = "_AbpErrorFormat";

    public async Task WriteAsync(HttpContext context, int status, RemoteServiceErrorInfo error)
    {
        context.Response.StatusCode = status;
        context.Response.Headers[Header] = "true";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(
            new RemoteServiceErrorResponse(error),
            json.Value.SerializerOptions,
            context.RequestAborted
        );
    }
}
