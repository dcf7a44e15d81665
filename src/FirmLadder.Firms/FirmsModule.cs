using FirmLadder.Firms.Recognitions;
using FirmLadder.Identity;
using FirmLadder.Kernel.Infrastructure;
using FirmLadder.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Firms;

/// <summary>企业库: firms, recognitions, the ladder, statements. Everything is registered by convention.</summary>
[DependsOn(
    typeof(KernelInfrastructureModule),
    typeof(FirmsContractsModule),
    typeof(IdentityContractsModule),
    typeof(PlatformContractsModule)
)]
public sealed class FirmsModule : AbpModule
{
    /// <summary>Reads the configured kinds now: a mistake in them stops the start instead of the first request.</summary>
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        context.ServiceProvider.GetRequiredService<RecognitionCatalog>();
        return Task.CompletedTask;
    }
}
