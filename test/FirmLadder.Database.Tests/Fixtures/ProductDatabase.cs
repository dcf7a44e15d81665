using System.Data.Common;
using System.Globalization;
using FirmLadder.DbMigrator;
using FirmLadder.EntityFrameworkCore;
using FirmLadder.Kernel.Infrastructure.Modularity;
using FirmLadder.TestBase;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>The product's services, as the console tool registers them, on a database of its own.</summary>
internal sealed class ProductDatabase : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly bool _drop;

    private ProductDatabase(DatabaseKind kind, string? connectionString)
    {
        Kind = kind;
        _drop = kind == DatabaseKind.PostgreSql;
        ConnectionString = connectionString ?? $"Data Source={SqliteFile}";
        Services = Build();
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    public string SqliteFile => _folder.File("firmladder.db");

    public string BlobFolder => _folder.File("blobs");

    public ServiceProvider Services { get; }

    public TestUserScope UserScope { get; } = new();

    /// <summary>Without tables.</summary>
    public static async Task<ProductDatabase> CreateEmptyAsync(DatabaseKind kind) =>
        new(kind, kind == DatabaseKind.PostgreSql ? await PostgreSqlServer.CreateAsync() : null);

    /// <summary>With tables, roles, regions and an administrator.</summary>
    public static async Task<ProductDatabase> CreateAsync(DatabaseKind kind)
    {
        var database = await CreateEmptyAsync(kind);
        await database.MigrateAsync();
        await database.Services.GetRequiredService<DataSeeder>().SeedAsync(new DataSeedContext(false, _ => { }));
        return database;
    }

    public Task MigrateAsync() => Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();

    /// <summary>Does something in a scope and unit of work of its own, like one request.</summary>
    public async Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = Services.CreateAsyncScope();
        await using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        var result = await action(scope.ServiceProvider);
        await unitOfWork.CompleteAsync();
        return result;
    }

    /// <summary>Lets another process take the SQLite file.</summary>
    public void ReleaseFile()
    {
        (Services.GetRequiredService<DatabaseProviders>().Current as IDisposable)?.Dispose();
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Asks the database for one number, without the product.</summary>
    public async Task<int> ScalarAsync(string sql)
    {
        await using DbConnection connection =
            Kind == DatabaseKind.Sqlite
                ? new SqliteConnection(ConnectionString + ";Pooling=False;Default Timeout=30")
                : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        if (_drop)
        {
            await PostgreSqlServer.DropAsync(ConnectionString);
        }
    }

    private ServiceProvider Build()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["Database:Provider"] = Kind.ToString(),
                    ["ConnectionStrings:Default"] = ConnectionString,
                    ["Blobs:Path"] = BlobFolder,
                }
            )
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        AbpApplication.Create<FirmLadderDbMigratorModule>(services, configuration);
        services.AddSingleton<IUserScopeProvider>(UserScope);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
