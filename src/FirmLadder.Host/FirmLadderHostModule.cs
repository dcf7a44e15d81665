using FirmLadder.EntityFrameworkCore;
using FirmLadder.EntityFrameworkCore.PostgreSql;
using FirmLadder.EntityFrameworkCore.Sqlite;
using FirmLadder.EntityFrameworkCore.SqlServer;

namespace FirmLadder.Host;

/// <summary>The list of modules that make the product.</summary>
[DependsOn(
    typeof(FirmLadderEntityFrameworkCoreModule),
    typeof(FirmLadderSqliteModule),
    typeof(FirmLadderPostgreSqlModule),
    typeof(FirmLadderSqlServerModule)
)]
public sealed class FirmLadderHostModule : AbpModule;
