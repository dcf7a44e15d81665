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
        app.Use(static (context, next) => context.GetEndpoint() is null ? AnswerUnrouted(context) : next(context));
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers();
        app.MapOpenApi();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
    }

    // Not a catch-all route: that one would accept every verb, and a known address with a wrong verb would be "not found" instead of 405.
    private static Task AnswerUnrouted(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && IsRead(context.Request))
        {
            return IndexPage.WriteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
