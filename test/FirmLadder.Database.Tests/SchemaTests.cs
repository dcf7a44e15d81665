using FirmLadder.Database.Tests.Fixtures;
using FirmLadder.EntityFrameworkCore;
using FirmLadder.EntityFrameworkCore.PostgreSql;
using FirmLadder.EntityFrameworkCore.Sqlite;
using FirmLadder.EntityFrameworkCore.SqlServer;
using FirmLadder.Identity.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Database.Tests;

public sealed class SchemaTests
{
    private static readonly string[] Names = ["Sqlite", "PostgreSql", "SqlServer"];

    public static TheoryData<string> Providers => [.. Names];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_hold_every_change_of_the_model(string provider)
    {
        using var context = ContextOf(provider);

        context.Database.HasPendingModelChanges().ShouldBeFalse("run etc/migrations/add.sh");
    }

    [Fact]
    public void Every_provider_has_the_same_migrations()
    {
        var names = Names.Select(MigrationsOf).ToList();

        names[0].ShouldNotBeEmpty();
        names[1].ShouldBe(names[0]);
        names[2].ShouldBe(names[0]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task An_empty_database_becomes_usable_and_migrating_again_changes_nothing(DatabaseKind kind)
    {
        await using var database = await ProductDatabase.CreateAsync(kind);
        await database.MigrateAsync();
        await database.Services.GetRequiredService<DataSeeder>().SeedAsync(new DataSeedContext(false, _ => { }));

        var regions = await database.RunAsync(services => services.GetRequiredService<IRegionIntegrationService>().GetAllAsync());

        regions.Count.ShouldBeGreaterThan(10);
        regions.Select(r => r.Code).ShouldBeUnique();
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_database_of_a_newer_version_is_refused_with_a_way_out(DatabaseKind kind)
    {
        await using var database = await ProductDatabase.CreateAsync(kind);
        await database.RunAsync(async services =>
            await services
                .GetRequiredService<FirmLadderDbContext>()
                .Database.ExecuteSqlRawAsync(
                    """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29991231000000_FromTheFuture', '99.0.0')"""
                )
        );

        var refusal = await Should.ThrowAsync<StartupException>(database.MigrateAsync);

        refusal.Message.ShouldContain("29991231000000_FromTheFuture");
        refusal.Message.ShouldContain("备份");
        refusal.Message.ShouldContain("restore the backup");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Nothing_is_deleted_by_the_database_behind_our_back(string provider)
    {
        using var context = ContextOf(provider);

        context
            .Model.GetEntityTypes()
            .SelectMany(e => e.GetForeignKeys())
            .Where(k => !k.IsOwnership && k.DeleteBehavior is not (DeleteBehavior.Restrict or DeleteBehavior.ClientCascade))
            .ShouldBeEmpty();
    }

    internal static FirmLadderDbContext ContextOf(string provider)
    {
        var builder = new DbContextOptionsBuilder<FirmLadderDbContext>();
        using var sqlite = new SqliteDatabaseProvider();
        IDatabaseProvider used = provider switch
        {
            "Sqlite" => sqlite,
            "PostgreSql" => new PostgreSqlDatabaseProvider(),
            _ => new SqlServerDatabaseProvider(),
        };
        used.Use(builder, provider == "Sqlite" ? "Data Source=:memory:" : "Database=none");
        return new FirmLadderDbContext(builder.Options, FirmLadderEntityFrameworkCoreModule.FindContributors());
    }

    private static List<string> MigrationsOf(string provider)
    {
        using var context = ContextOf(provider);
        return [.. context.Database.GetMigrations().Select(m => m[(m.IndexOf('_', StringComparison.Ordinal) + 1)..])];
    }
}
