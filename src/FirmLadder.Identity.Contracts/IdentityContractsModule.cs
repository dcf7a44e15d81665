using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Identity;

/// <summary>The public face of Identity: texts and permissions.</summary>
public sealed class IdentityContractsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.Configure<AbpLocalizationOptions>(o => o.Add<IdentityResource>(typeof(FirmLadderResource)));
}
