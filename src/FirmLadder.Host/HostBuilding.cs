using FirmLadder.Kernel.Infrastructure.Http;
using FirmLadder.Kernel.Infrastructure.Modularity;

namespace FirmLadder.Host;

/// <summary>Puts the host together; also what the HTTP tests start.</summary>
public static class HostBuilding
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <param name="args">Command line.</param>
    /// <param name="configure">Has the last word on the services; the tests put their clock here.</param>
    public static async Task<WebApplication> BuildAsync(string[] args, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = args,
                ContentRootPath = FindContentRoot(),
                ApplicationName = typeof(HostBuilding).Assembly.GetName().Name,
            }
        );
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        // Its catch-all for files changed since the build would answer 405 for addresses that do not exist.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        ConfigureServices(builder);
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        HostPipeline.Use(app);
        await app.Services.GetRequiredService<AbpApplication>().InitializeAsync(app.Services);
        await app.Services.GetRequiredService<StartupTasks>().RunAsync();
        return app;
    }

    private static void ConfigureServices(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = 30 * 1024 * 1024;
        });
        var application = AbpApplication.Create<FirmLadderHostModule>(builder.Services, builder.Configuration);
        var mvc = builder.Services.AddAbpControllers();
        foreach (var assembly in application.Assemblies)
        {
            mvc.AddApplicationPart(assembly);
        }

        builder.Services.AddSingleton<StartupTasks>();
        HostServices.Add(builder.Services, builder.Configuration);
    }

    // "dotnet run" starts in the project folder, a service manager anywhere: the settings lie beside the one or the other.
    private static string FindContentRoot() =>
        File.Exists(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"))
            ? Directory.GetCurrentDirectory()
            : AppContext.BaseDirectory;
}
