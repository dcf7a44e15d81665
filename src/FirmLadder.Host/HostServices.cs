using System.Globalization;
using System.IO.Compression;
using System.Threading.RateLimiting;
using FirmLadder.Identity.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;

namespace FirmLadder.Host;

/// <summary>Services of the web server itself: languages, compression, rate limits, health, OpenAPI.</summary>
internal static class HostServices
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<RequestLocalizationOptions>(o =>
        {
            CultureInfo[] cultures = [CultureInfo.GetCultureInfo("zh-Hans"), CultureInfo.GetCultureInfo("en")];
            o.DefaultRequestCulture = new RequestCulture(cultures[0]);
            o.SupportedCultures = cultures;
            o.SupportedUICultures = cultures;
        });
        services.AddResponseCompression(o => o.EnableForHttps = false);
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            var perMinute = configuration.GetValue("Identity:Session:AttemptsPerMinute", 30);
            o.AddPolicy(
                AccountController.LoginRateLimit,
                http =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }
                    )
            );
        });
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: ["ready"]);
        services.AddOpenApi("v1", OpenApiDescription.Configure);
    }
}
