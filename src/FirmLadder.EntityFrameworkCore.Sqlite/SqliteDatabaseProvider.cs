using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.EntityFrameworkCore.Sqlite;

/// <summary>SQLite: the default, one file, one host. The process that migrated the file keeps it to itself until it ends.</summary>
public sealed class SqliteDatabaseProvider : IDatabaseProvider, IDisposable
{
    private FileStream? _lock;

    public string Name => "Sqlite";

    public string? DefaultConnectionString => "Data Source=data/firmladder.db";

    public void Use(DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseSqlite(Complete(connectionString), o => o.MigrationsAssembly(typeof(SqliteDatabaseProvider).Assembly.GetName().Name));

    public async Task MigrateAsync(DatabaseMigrationContext context, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(new SqliteConnectionStringBuilder(context.ConnectionString).DataSource);
        _lock ??= Lock(path);
        await new SqliteCopyAndSwap(context, Complete(context.ConnectionString)).RunAsync(cancellationToken);
    }

    public void Dispose() => _lock?.Dispose();

    // The operating system releases the lock with the process, so a killed one leaves none behind.
    private static FileStream Lock(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new StartupException(
                $"不能写入数据目录 {Path.GetDirectoryName(path)}，请为运行本程序的用户开通写权限，或用 ConnectionStrings:Default 指定其他位置。"
                    + $" / The data folder {Path.GetDirectoryName(path)} cannot be written: grant the user that runs this program write access, or set ConnectionStrings:Default.",
                exception
            );
        }
        catch (IOException exception)
        {
            throw new StartupException(
                $"数据库 {path} 正被另一个进程使用，或其目录不可写。请先停止另一个进程。"
                    + $" / The database {path} is used by another process, or its folder cannot be written. Stop the other process first.",
                exception
            );
        }
    }

    // A writer waits up to 30 seconds for another writer before it is told that the database is busy.
    private static string Complete(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 30 }.ToString();
}
