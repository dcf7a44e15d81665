using FirmLadder.Platform.Tests.Imports;

namespace FirmLadder.Platform.Tests;

/// <summary>The Platform with a workbook and jobs of the tests' own.</summary>
[DependsOn(typeof(PlatformModule))]
public sealed class PlatformTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => ImportTestServices.Register(context.Services);
}
