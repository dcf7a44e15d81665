using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.EntityFrameworkCore;

/// <summary>Brings the database to this version's schema; refuses one that is newer.</summary>
public sealed class DatabaseMigrator(DatabaseProviders providers, ModelContributors contributors)
{
    /// <exception cref="StartupException">The database was migrated by a newer version.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await providers.Current.MigrateAsync(new DatabaseMigrationContext(providers.ConnectionString, CreateContext), cancellationToken);
    }

    /// <summary>Shared by the providers: nothing may be applied that this version does not know.</summary>
    /// <exception cref="StartupException">The database was migrated by a newer version.</exception>
    public static async Task<bool> HasPendingAsync(FirmLadderDbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.FirstOrDefault(m => !known.Contains(m)) is { } newer)
        {
            throw new StartupException(
                $"数据库已被更新的版本升级（{newer}），本版本不能使用。请安装不低于该版本的程序，或用升级前的备份恢复。"
                    + $" / The database was upgraded by a newer version ({newer}). Install that version or later, or restore the backup made before the upgrade."
            );
        }

        return applied.Count < known.Count;
    }

    private FirmLadderDbContext CreateContext(string connectionString)
    {
        var builder = new DbContextOptionsBuilder<FirmLadderDbContext>();
        providers.Current.Use(builder, connectionString);
        return new FirmLadderDbContext(builder.Options, contributors);
    }
}
