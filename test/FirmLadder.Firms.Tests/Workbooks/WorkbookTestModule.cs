using FirmLadder.Platform;

namespace FirmLadder.Firms.Tests.Workbooks;

/// <summary>Firms on the Platform's import engine.</summary>
[DependsOn(typeof(FirmsModule), typeof(PlatformModule))]
public sealed class WorkbookTestModule : AbpModule;
