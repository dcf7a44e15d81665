using Microsoft.EntityFrameworkCore;

namespace FirmLadder.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL: for several hosts and large bases.</summary>
public sealed class PostgreSqlDatabaseProvider : IDatabaseProvider
{
    public string Name => "PostgreSql";

    public string? DefaultConnectionString => null;

    public void Use(DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseNpgsql(connectionString, o => o.MigrationsAssembly(typeof(PostgreSqlDatabaseProvider).Assembly.GetName().Name));

    public async Task MigrateAsync(DatabaseMigrationContext context, CancellationToken cancellationToken)
    {
        await using var database = context.CreateContext(context.ConnectionString);
        if (await DatabaseMigrator.HasPendingAsync(database, cancellationToken))
        {
            await database.Database.MigrateAsync(cancellationToken);
        }
    }
}
