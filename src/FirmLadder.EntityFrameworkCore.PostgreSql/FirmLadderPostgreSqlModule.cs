using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.EntityFrameworkCore.PostgreSql;

/// <summary>Offers PostgreSQL.</summary>
[DependsOn(typeof(FirmLadderEntityFrameworkCoreModule))]
public sealed class FirmLadderPostgreSqlModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddSingleton<IDatabaseProvider, PostgreSqlDatabaseProvider>();
}
