using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.EntityFrameworkCore.Sqlite;

/// <summary>Offers SQLite.</summary>
[DependsOn(typeof(FirmLadderEntityFrameworkCoreModule))]
public sealed class FirmLadderSqliteModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddSingleton<IDatabaseProvider, SqliteDatabaseProvider>();
}
