using FirmLadder.Platform.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Platform;

/// <summary>The public face of the Platform: texts and definitions.</summary>
public sealed class PlatformContractsModule : AbpModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Services.Configure<AbpLocalizationOptions>(o => o.Add<PlatformResource>(typeof(FirmLadderResource)));
    }
}
