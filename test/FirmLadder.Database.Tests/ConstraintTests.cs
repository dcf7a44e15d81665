using System.Data.Common;
using FirmLadder.Database.Tests.Fixtures;
using FirmLadder.EntityFrameworkCore;
using FirmLadder.Firms.Statements;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Database.Tests;

/// <summary>What must never happen is refused by the database itself, below every check of the product.</summary>
public sealed class ConstraintTests(ProductDatabases databases) : IClassFixture<ProductDatabases>
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Two_rows_with_the_same_key_are_refused(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        await FillAsync(database);
        foreach (var table in (string[])["IdUsers", "IdRoles", "IdRegions", "FmFirms", "FmAnnualStatements", "FmLadderSpans"])
        {
            (await KindOfErrorAsync(database, DuplicateFirstRow(database, table))).ShouldBe(DbErrorKind.Duplicate, table);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_is_still_referred_to_cannot_be_deleted(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        await FillAsync(database);
        foreach (var table in (string[])["FmFirms", "IdUsers", "IdRoles"])
        {
            (await KindOfErrorAsync(database, $"DELETE FROM \"{table}\"")).ShouldBe(DbErrorKind.Referenced, table);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_row_cannot_refer_to_nothing(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        await FillAsync(database);

        var error = await KindOfErrorAsync(
            database,
            $"UPDATE \"FmLadderSpans\" SET \"FirmId\" = '{Guid.Empty}' WHERE \"Id\" = (SELECT \"Id\" FROM \"FmLadderSpans\" LIMIT 1)"
        );

        error.ShouldBe(DbErrorKind.Referenced);
    }

    private static async Task FillAsync(ProductDatabase database)
    {
        var region = await database.RegionAsync("320706");
        var number = Random.Shared.Next(10_000_000, 99_999_999);
        var firm = await database.CreateFirmAsync(Register.NewFirm(number, $"约束{number}", region.Id));
        await database.RunAsync(services =>
            services
                .GetRequiredService<IStatementAppService>()
                .CreateAsync(
                    firm.Id,
                    new CreateStatementDto
                    {
                        Year = 2024,
                        Source = StatementSource.SelfReported,
                        Revenue = 12.5m,
                    }
                )
        );
    }

    /// <summary>Copies a row under a new id; everything else is the same.</summary>
    private static string DuplicateFirstRow(ProductDatabase database, string table)
    {
        using var scope = database.Services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<FirmLadderDbContext>().Model;
        var entity = model.GetEntityTypes().First(e => e.GetTableName() == table);
        var store = StoreObjectIdentifier.Table(table);
        var columns = entity.GetProperties().Where(p => p.Name != "Id").Select(p => $"\"{p.GetColumnName(store)}\"").ToList();
        var list = string.Join(", ", columns);
        return $"INSERT INTO \"{table}\" (\"Id\", {list}) SELECT '{Guid.CreateVersion7()}', {list} FROM \"{table}\" LIMIT 1";
    }

    private static async Task<DbErrorKind> KindOfErrorAsync(ProductDatabase database, string sql)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<FirmLadderDbContext>();
        var error = await Should.ThrowAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(sql));
        return scope.ServiceProvider.GetServices<IDbErrorClassifier>().Select(c => c.Classify(error)).First(k => k != DbErrorKind.Other);
    }
}
