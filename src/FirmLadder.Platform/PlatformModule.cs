using System.Text;
using FirmLadder.Kernel.Infrastructure;
using FirmLadder.Platform.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Platform;

/// <summary>What every module needs once: jobs, workbooks, imports. Knows no firm.</summary>
[DependsOn(typeof(KernelInfrastructureModule), typeof(PlatformContractsModule))]
public sealed class PlatformModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // ExcelDataReader asks for code page 1252 even where it only reads UTF-8.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        context.Services.AddOptions<JobOptions>().BindConfiguration("Platform:Jobs").ValidateDataAnnotations().ValidateOnStart();
        context.Services.AddHostedService<JobWorker>();
    }
}
