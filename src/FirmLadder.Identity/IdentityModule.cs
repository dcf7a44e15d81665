using FirmLadder.Identity.Account;
using FirmLadder.Identity.Http;
using FirmLadder.Kernel.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Identity;

/// <summary>Accounts, roles, permissions, regions, sessions.</summary>
[DependsOn(typeof(KernelInfrastructureModule), typeof(IdentityContractsModule))]
public sealed class IdentityModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddOptions<SessionOptions>().BindConfiguration("Identity:Session").ValidateDataAnnotations().ValidateOnStart();
        IdentityHttp.AddServices(context.Services);
    }
}
