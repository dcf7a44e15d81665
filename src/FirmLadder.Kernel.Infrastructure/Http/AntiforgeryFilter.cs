using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Demands the request token on every changing call that carries a cookie of ours; calls without cookies have nothing to forge.</summary>
internal sealed class AntiforgeryFilter(IAntiforgery antiforgery, ErrorInfoConverter converter, ErrorResponseWriter writer)
    : IAsyncResourceFilter
{
    private static readonly string[] Safe = ["GET", "HEAD", "OPTIONS", "TRACE"];

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (Safe.Contains(http.Request.Method, StringComparer.OrdinalIgnoreCase) || !CarriesOurCookies(http))
        {
            await next();
        }
        else if (await antiforgery.IsRequestValidAsync(http))
        {
            await next();
        }
        else
        {
            await writer.WriteAsync(http, StatusCodes.Status400BadRequest, converter.Coded("FirmLadder:AntiforgeryFailed"));
            context.Result = new Microsoft.AspNetCore.Mvc.EmptyResult();
        }
    }

    private static bool CarriesOurCookies(HttpContext http) =>
        http.Request.Cookies.Keys.Any(k =>
            k.StartsWith(".AspNetCore.Identity", StringComparison.Ordinal)
            || k.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal)
        );
}
