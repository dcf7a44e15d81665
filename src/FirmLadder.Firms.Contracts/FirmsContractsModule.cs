using FirmLadder.Firms.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Firms;

/// <summary>The public face of Firms: texts and events.</summary>
public sealed class FirmsContractsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.Configure<AbpLocalizationOptions>(o => o.Add<FirmsResource>(typeof(FirmLadderResource)));
}
