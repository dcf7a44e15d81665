using System.Net;
using System.Net.Sockets;
using FirmLadder.TestBase;
using Microsoft.Data.Sqlite;

namespace FirmLadder.Host.Tests.Start;

/// <summary>A start that fails ends with exit code 1 and says what to do about it, in both languages and without a stack trace.</summary>
public sealed class StartMessageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_occupied_port_names_the_setting_that_chooses_another()
    {
        using var occupant = new TcpListener(IPAddress.Loopback, 0);
        occupant.Start();
        var port = ((IPEndPoint)occupant.LocalEndpoint).Port;
        await ShouldFailAsync([$"--urls=http://127.0.0.1:{port}"], "ASPNETCORE_URLS", "端口已被占用", "The port is in use");
    }

    [Fact]
    public Task An_unknown_provider_names_the_setting_and_its_values() =>
        ShouldFailAsync(["--Database:Provider=Oracle"], "Database:Provider", "Oracle", "Sqlite", "PostgreSql", "SqlServer");

    [Fact]
    public Task A_provider_without_a_connection_names_the_missing_setting() =>
        ShouldFailAsync(["--Database:Provider=PostgreSql"], connection: null, "ConnectionStrings:Default", "PostgreSql");

    [Fact]
    public async Task A_newer_database_is_left_alone_and_the_way_out_is_named()
    {
        var file = _folder.File("newer.db");
        await ExecuteAsync(
            file,
            """
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_FromTheFuture', '99.0.0');
            """
        );
        var before = await File.ReadAllBytesAsync(file);

        await ShouldFailAsync([], connection: file, "99990101000000_FromTheFuture", "newer version", "更新的版本");
        (await File.ReadAllBytesAsync(file)).ShouldBe(before);
    }

    [Fact]
    public Task A_weak_password_for_the_administrator_names_setting_and_rule() =>
        ShouldFailAsync(["--Identity:Admin:Password=weak"], "Identity:Admin:Password", "10");

    [Fact]
    public Task A_session_limit_beyond_reason_names_the_setting() =>
        ShouldFailAsync(["--Identity:Session:IdleMinutes=0"], "IdleMinutes", "1440");

    private Task ShouldFailAsync(string[] args, params string[] named) => ShouldFailAsync(args, _folder.File("start.db"), named);

    private async Task ShouldFailAsync(string[] args, string? connection, params string[] named)
    {
        string[] all =
        [
            .. connection is null ? [] : new[] { $"--ConnectionStrings:Default=Data Source={connection}" },
            "--urls=http://127.0.0.1:0",
            .. args,
        ];
        using var host = HostProcess.Start(_folder.Path, all);
        (await host.WaitForExitAsync()).ShouldBe(1, host.Output);
        host.Output.ShouldContain("企梯未能启动 / FirmLadder could not start");
        foreach (var text in named)
        {
            host.Output.ShouldContain(text);
        }

        host.Output.ShouldNotContain("unhandled exception");
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
