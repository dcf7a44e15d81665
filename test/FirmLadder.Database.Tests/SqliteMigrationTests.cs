using FirmLadder.Database.Tests.Fixtures;
using FirmLadder.EntityFrameworkCore;
using FirmLadder.EntityFrameworkCore.Sqlite;
using FirmLadder.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace FirmLadder.Database.Tests;

/// <summary>Copy, migrate, swap: the file is the old database or the new one, never something between (docs/adr/0005).</summary>
public sealed class SqliteMigrationTests : IDisposable
{
    private const int Keepsakes = 20_000;
    private const int Kills = 20;

    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.File("firmladder.db");

    private string Copy => Database + ".migrating";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Whenever_the_tool_is_killed_the_file_is_old_or_new_and_the_next_start_succeeds()
    {
        var full = await SizeOfFullCopyAsync();
        SqliteFile.CreateOld(Database, Keepsakes);
        var sawOld = 0;
        for (var i = 0; i < Kills; i++)
        {
            // From the empty copy to the moment of the rename and past it.
            await KillWhenCopyReachesAsync(full * i / (Kills - 4));
            if (CheckOldOrNew())
            {
                sawOld++;
            }
            else
            {
                StartAgainFromOld();
            }
        }

        using var last = ProductProcess.StartMigrator(Database);
        var (exitCode, _, errors) = await last.EndAsync();

        exitCode.ShouldBe(0, errors);
        CheckOldOrNew().ShouldBeFalse("the last start was left alone");
        sawOld.ShouldBeGreaterThan(Kills / 4, "most kills must hit before the swap, or the test proves nothing");
        File.Exists(Copy).ShouldBeFalse();
    }

    [Fact]
    public async Task A_failure_in_the_middle_leaves_the_old_file_and_the_next_start_succeeds()
    {
        SqliteFile.CreateOld(Database, 10);
        using var provider = new SqliteDatabaseProvider();
        DatabaseMigrationContext Context(bool fails) =>
            new(
                $"Data Source={Database}",
                c =>
                    fails && c.Contains(".migrating", StringComparison.Ordinal)
                        ? throw new InvalidOperationException("planted")
                        : Open(provider, c)
            );

        await Should.ThrowAsync<InvalidOperationException>(() => provider.MigrateAsync(Context(fails: true), default));
        SqliteFile.HasTable(Database, "FmFirms").ShouldBeFalse();
        await provider.MigrateAsync(Context(fails: false), default);

        SqliteFile.HasTable(Database, "FmFirms").ShouldBeTrue();
        SqliteFile.Read(Database, "SELECT count(*) FROM \"Keepsake\"").ShouldBe("10");
        File.Exists(Copy).ShouldBeFalse();
    }

    [Fact]
    public async Task A_lock_left_by_a_dead_migration_does_not_hold_up_the_next()
    {
        SqliteFile.CreateOld(Database, 10);
        SqliteFile.Execute(
            Database,
            "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')"
        );
        using var provider = new SqliteDatabaseProvider();

        await provider
            .MigrateAsync(new DatabaseMigrationContext($"Data Source={Database}", c => Open(provider, c)), default)
            .WaitAsync(TimeSpan.FromMinutes(2));

        SqliteFile.HasTable(Database, "FmFirms").ShouldBeTrue();
        (
            SqliteFile.HasTable(Database, "__EFMigrationsLock")
                ? SqliteFile.Read(Database, "SELECT count(*) FROM \"__EFMigrationsLock\"")
                : "0"
        ).ShouldBe("0");
    }

    [Fact]
    public async Task What_was_before_the_change_stays_beside_it()
    {
        SqliteFile.CreateOld(Database, 10);
        using var provider = new SqliteDatabaseProvider();

        await provider.MigrateAsync(new DatabaseMigrationContext($"Data Source={Database}", c => Open(provider, c)), default);

        var before = Directory.GetFiles(_folder.Path, "firmladder.db.before-*").ShouldHaveSingleItem();
        SqliteFile.Read(before, "SELECT count(*) FROM \"Keepsake\"").ShouldBe("10");
        SqliteFile.HasTable(before, "FmFirms").ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_told_so()
    {
        using var provider = new SqliteDatabaseProvider();
        await provider.MigrateAsync(new DatabaseMigrationContext($"Data Source={Database}", c => Open(provider, c)), default);

        using var second = ProductProcess.StartMigrator(Database);
        var (exitCode, _, errors) = await second.EndAsync();

        exitCode.ShouldBe(1);
        errors.ShouldContain("正被另一个进程使用");
        errors.ShouldContain("used by another process");
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        await File.WriteAllTextAsync(_folder.File("not-a-folder"), "");
        var path = Path.Combine(_folder.File("not-a-folder"), "firmladder.db");

        using var process = ProductProcess.StartMigrator(path);
        var (exitCode, _, errors) = await process.EndAsync();

        exitCode.ShouldBe(1);
        errors.ShouldContain(path);
        errors.ShouldContain("cannot be written");
        errors.ShouldNotContain("   at ");
    }

    private static FirmLadderDbContext Open(SqliteDatabaseProvider provider, string connectionString)
    {
        var builder = new DbContextOptionsBuilder<FirmLadderDbContext>();
        provider.Use(builder, connectionString);
        return new FirmLadderDbContext(builder.Options, FirmLadderEntityFrameworkCoreModule.FindContributors());
    }

    private async Task<long> SizeOfFullCopyAsync()
    {
        SqliteFile.CreateOld(Database, Keepsakes);
        using (var process = ProductProcess.StartMigrator(Database))
        {
            var (exitCode, _, errors) = await process.EndAsync();
            exitCode.ShouldBe(0, errors);
        }

        var size = new FileInfo(Database).Length;
        DeleteAll();
        return size;
    }

    // An event, not a time: the copy grows while it is made and migrated, and vanishes with the rename.
    private async Task KillWhenCopyReachesAsync(long size)
    {
        using var process = ProductProcess.StartMigrator(Database);
        var seen = false;
        while (!process.HasExited)
        {
            var copy = new FileInfo(Copy);
            seen |= copy.Exists;
            if (copy.Exists ? copy.Length >= size : seen)
            {
                break;
            }

            await Task.Delay(1);
        }

        await process.KillAsync();
    }

    /// <returns>Whether it is the old one.</returns>
    private bool CheckOldOrNew()
    {
        SqliteFile.Read(Database, "PRAGMA integrity_check").ShouldBe("ok");
        SqliteFile
            .Read(Database, "SELECT count(*) FROM \"Keepsake\"")
            .ShouldBe(Keepsakes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (
            !SqliteFile.HasTable(Database, "__EFMigrationsHistory")
            || SqliteFile.Read(Database, "SELECT count(*) FROM \"__EFMigrationsHistory\"") == "0"
        )
        {
            SqliteFile.HasTable(Database, "FmFirms").ShouldBeFalse();
            return true;
        }

        using var provider = new SqliteDatabaseProvider();
        using var context = Open(provider, $"Data Source={Database};Pooling=False");
        context.Database.GetPendingMigrations().ShouldBeEmpty();
        return false;
    }

    private void StartAgainFromOld()
    {
        DeleteAll();
        SqliteFile.CreateOld(Database, Keepsakes);
    }

    private void DeleteAll()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(_folder.Path))
        {
            File.Delete(file);
        }
    }
}
