using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.EntityFrameworkCore.SqlServer;

/// <summary>Offers SQL Server.</summary>
[DependsOn(typeof(FirmLadderEntityFrameworkCoreModule))]
public sealed class FirmLadderSqlServerModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddSingleton<IDatabaseProvider, SqlServerDatabaseProvider>();
}
