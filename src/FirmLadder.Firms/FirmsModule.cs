using FirmLadder.Identity;
using FirmLadder.Kernel.Infrastructure;

namespace FirmLadder.Firms;

/// <summary>企业库: firms, recognitions, the ladder, statements. Everything is registered by convention.</summary>
[DependsOn(typeof(KernelInfrastructureModule), typeof(FirmsContractsModule), typeof(IdentityContractsModule))]
public sealed class FirmsModule : AbpModule;
