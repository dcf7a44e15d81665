using FirmLadder.EntityFrameworkCore;
using FirmLadder.EntityFrameworkCore.PostgreSql;
using FirmLadder.EntityFrameworkCore.Sqlite;
using FirmLadder.EntityFrameworkCore.SqlServer;

namespace FirmLadder.DbMigrator;

/// <summary>The host's modules without the web.</summary>
[DependsOn(
    typeof(FirmLadderEntityFrameworkCoreModule),
    typeof(FirmLadderSqliteModule),
    typeof(FirmLadderPostgreSqlModule),
    typeof(FirmLadderSqlServerModule)
)]
public sealed class FirmLadderDbMigratorModule : AbpModule;
