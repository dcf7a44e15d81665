using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FirmLadder.Host;

/// <summary>Ready means that the database answers.</summary>
internal sealed class DatabaseHealthCheck(AbpDbContext context) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext _, CancellationToken cancellationToken = default) =>
        await context.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
