using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.EntityFrameworkCore.Sqlite;

/// <summary>
/// Migrates a copy and puts it in the place of the original by one rename, so that whoever kills the process at any moment finds either the
/// old database or the new one (docs/adr/0005). The file before the change stays beside it as <c>….before-VERSION</c>.
/// </summary>
internal sealed class SqliteCopyAndSwap(DatabaseMigrationContext migration, string connectionString)
{
    private readonly string _path = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    private string Copy => _path + ".migrating";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        DeleteWithJournals(Copy);
        if (File.Exists(_path))
        {
            if (!await IsPendingAsync(cancellationToken))
            {
                return;
            }

            await ExecuteAsync(connectionString, $"VACUUM INTO '{Copy.Replace("'", "''", StringComparison.Ordinal)}'", cancellationToken);
        }

        await MigrateCopyAsync(cancellationToken);
        await SwapAsync(cancellationToken);
    }

    private async Task<bool> IsPendingAsync(CancellationToken cancellationToken)
    {
        await using var context = migration.CreateContext(connectionString);
        return await DatabaseMigrator.HasPendingAsync(context, cancellationToken);
    }

    private async Task MigrateCopyAsync(CancellationToken cancellationToken)
    {
        // A pooled connection would hold on to the copy of an earlier attempt, which has been deleted.
        var copy = new SqliteConnectionStringBuilder(connectionString) { DataSource = Copy, Pooling = false }.ToString();
        // A lock row copied from a migration that died would make EF Core wait for ever.
        await ExecuteAsync(copy, "DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await using (var context = migration.CreateContext(copy))
        {
            await context.Database.MigrateAsync(cancellationToken);
        }

        await ExecuteAsync(copy, "PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken);
        SqliteConnection.ClearAllPools();
        DeleteJournals(Copy);
    }

    private async Task SwapAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(_path))
        {
            await ExecuteAsync(connectionString, "PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
            SqliteConnection.ClearAllPools();
            DeleteJournals(_path);
            var version = typeof(SqliteCopyAndSwap).Assembly.GetName().Version!.ToString(3);
            File.Copy(_path, $"{_path}.before-{version}", overwrite: true);
        }

        File.Move(Copy, _path, overwrite: true);
    }

    private static async Task ExecuteAsync(string connectionString, string sql, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void DeleteWithJournals(string path)
    {
        File.Delete(path);
        DeleteJournals(path);
    }

    private static void DeleteJournals(string path)
    {
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
        File.Delete(path + "-journal");
    }
}
