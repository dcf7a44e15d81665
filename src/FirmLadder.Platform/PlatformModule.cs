using System.Text;
using FirmLadder.Platform.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Platform;

/// <summary>What every module needs once: jobs, workbooks, imports. Knows no firm.</summary>
public sealed class PlatformModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // ExcelDataReader asks for code page 1252 even where it only reads UTF-8.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        context.Services.Configure<AbpLocalizationOptions>(o => o.Add<PlatformResource>(typeof(FirmLadderResource)));
    }
}
