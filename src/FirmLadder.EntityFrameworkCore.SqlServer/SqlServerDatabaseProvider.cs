using Microsoft.EntityFrameworkCore;

namespace FirmLadder.EntityFrameworkCore.SqlServer;

/// <summary>SQL Server: scripts are parsed and the driver's parameters are tested; it was not run against a server by the makers.</summary>
public sealed class SqlServerDatabaseProvider : IDatabaseProvider
{
    public string Name => "SqlServer";

    public string? DefaultConnectionString => null;

    public void Use(DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseSqlServer(connectionString, o => o.MigrationsAssembly(typeof(SqlServerDatabaseProvider).Assembly.GetName().Name));

    public async Task MigrateAsync(DatabaseMigrationContext context, CancellationToken cancellationToken)
    {
        await using var database = context.CreateContext(context.ConnectionString);
        if (await DatabaseMigrator.HasPendingAsync(database, cancellationToken))
        {
            await database.Database.MigrateAsync(cancellationToken);
        }
    }
}
