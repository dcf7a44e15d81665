using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Infrastructure.Http;
using FirmLadder.Kernel.Infrastructure.Localization;
using FirmLadder.Kernel.Infrastructure.Modularity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Kernel.Infrastructure;

/// <summary>What every host, tool and test needs below the modules.</summary>
public sealed class KernelInfrastructureModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddPrincipalOfRequest();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(sp => ModelContributors.From(sp.GetRequiredService<AbpApplication>().Assemblies));
        services.AddSingleton<ResourceStringLocalizerFactory>();
        services.AddSingleton<IStringLocalizerFactory>(sp => sp.GetRequiredService<ResourceStringLocalizerFactory>());
        services.AddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddTransient(typeof(IRepository<,>), typeof(DefaultRepository<,>));
        services.AddHostedService<Events.OutboxWorker>();
        services.Configure<AbpLocalizationOptions>(o => o.Add<FirmLadderResource>());
    }
}
