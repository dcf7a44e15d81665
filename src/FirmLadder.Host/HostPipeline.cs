using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;

namespace FirmLadder.Host;

/// <summary>What a request passes through, in order.</summary>
internal static class HostPipeline
{
    public static void Use(WebApplication app)
    {
        if (app.Configuration.GetValue("BehindProxy", false))
        {
            app.UseForwardedHeaders(
                new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto }
            );
        }

        app.UseRequestLocalization();
        app.UseAbpErrors();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers();
        app.MapOpenApi();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
        app.Map("/api/{**rest}", static context => WriteNotFound(context)).AllowAnonymous();
        app.MapFallback(IndexPage.WriteAsync).AllowAnonymous();
    }

    private static Task WriteNotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
