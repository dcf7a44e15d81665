using FirmLadder.Kernel.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Kernel.Tests.Sample;

/// <summary>The smallest module that uses everything of the Kernel.</summary>
[DependsOn(typeof(KernelInfrastructureModule))]
public sealed class KernelTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<Heard>();
        context.Services.Configure<AbpLocalizationOptions>(o => o.Add<SampleResource>(typeof(FirmLadderResource)));
    }
}
