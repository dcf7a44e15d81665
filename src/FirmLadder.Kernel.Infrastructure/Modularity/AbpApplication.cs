using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Kernel.Infrastructure.Modularity;

/// <summary>The loaded modules of this process.</summary>
public sealed class AbpApplication
{
    private AbpApplication(IReadOnlyList<AbpModule> modules) => Modules = modules;

    public IReadOnlyList<AbpModule> Modules { get; }

    /// <summary>Assemblies of the modules and of their contracts, in order.</summary>
    public IReadOnlyList<Assembly> Assemblies => [.. Modules.Select(m => m.GetType().Assembly).Distinct()];

    /// <summary>Loads the module graph and registers everything; call <see cref="InitializeAsync"/> once the container is built.</summary>
    public static AbpApplication Create<TStartupModule>(IServiceCollection services, IConfiguration configuration)
        where TStartupModule : AbpModule
    {
        var application = new AbpApplication(ModuleGraph.Load(typeof(TStartupModule)));
        services.AddSingleton(application);
        foreach (var assembly in application.Assemblies)
        {
            ConventionalRegistrar.AddAssembly(services, assembly);
        }

        var context = new ServiceConfigurationContext(services, configuration);
        foreach (var module in application.Modules)
        {
            module.ConfigureServices(context);
        }

        return application;
    }

    public async Task InitializeAsync(IServiceProvider serviceProvider)
    {
        var context = new ApplicationInitializationContext(serviceProvider);
        foreach (var module in Modules)
        {
            await module.OnApplicationInitializationAsync(context);
        }
    }
}
