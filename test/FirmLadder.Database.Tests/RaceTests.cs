using System.Globalization;
using FirmLadder.Database.Tests.Fixtures;
using FirmLadder.Firms;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Database.Tests;

/// <summary>Writers that meet.</summary>
public sealed class RaceTests(ProductDatabases databases) : IClassFixture<ProductDatabases>
{
    private const int Writers = 8;

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_second_of_two_changes_to_one_firm_is_refused(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        var region = await database.RegionAsync("320706");
        var firm = await database.CreateFirmAsync(Register.NewFirm(20_000_001, "竞争者", region.Id));

        await UpdateAsync(database, firm, "先到");
        var lost = await Should.ThrowAsync<AbpDbConcurrencyException>(() => UpdateAsync(database, firm, "后到"));

        lost.Fields.ShouldContain(f => f.Name == "name" && (string?)f.Current == "先到" && (string?)f.Yours == "后到");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Of_two_who_read_the_same_state_only_one_saves(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        var region = await database.RegionAsync("320706");
        var firm = await database.CreateFirmAsync(Register.NewFirm(20_000_002, "同时", region.Id));
        await using var first = database.Services.CreateAsyncScope();
        await using var second = database.Services.CreateAsyncScope();
        await LoadAndRenameAsync(first.ServiceProvider, firm, "甲");
        await LoadAndRenameAsync(second.ServiceProvider, firm, "乙");

        await first.ServiceProvider.GetRequiredService<AbpDbContext>().SaveChangesAsync();

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() =>
            second.ServiceProvider.GetRequiredService<AbpDbContext>().SaveChangesAsync()
        );
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Of_many_who_register_the_same_credit_code_one_wins(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        var region = await database.RegionAsync("320706");

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, Writers)
                .Select(_ => OutcomeAsync(database, () => database.CreateFirmAsync(Register.NewFirm(20_000_003, "唯一", region.Id))))
        );

        outcomes.Count(o => o == "stored").ShouldBe(1);
        outcomes.ShouldAllBe(o => o == "stored" || o == FirmsErrorCodes.CreditCodeTaken || o == nameof(DbErrorKind.Duplicate));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Writers_of_different_firms_wait_for_one_another_and_all_succeed(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        var region = await database.RegionAsync("320706");

        var firms = await Task.WhenAll(
            Enumerable.Range(0, Writers).Select(i => database.CreateFirmAsync(Register.NewFirm(20_000_100 + i, $"并行{i}", region.Id)))
        );

        firms.Select(f => f.Id).ShouldBeUnique();
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Of_many_who_report_the_same_year_each_revision_is_stored_once(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        var region = await database.RegionAsync("320706");
        var firm = await database.CreateFirmAsync(Register.NewFirm(20_000_004, "年报", region.Id));

        var outcomes = await Task.WhenAll(
            Enumerable.Range(1, Writers).Select(i => OutcomeAsync(database, () => ReportAsync(database, firm.Id, i)))
        );
        var stored = await database.RunAsync(services => services.GetRequiredService<IStatementAppService>().GetListAsync(firm.Id));

        outcomes.ShouldAllBe(o => o == "stored" || o == nameof(DbErrorKind.Duplicate) || o == nameof(DbErrorKind.Concurrency));
        stored.Items.Count.ShouldBe(outcomes.Count(o => o == "stored"));
        stored.Items.Select(s => s.Revision).Order().ShouldBe(Enumerable.Range(1, stored.Items.Count));
    }

    private static Task<FirmDto> UpdateAsync(ProductDatabase database, FirmDto firm, string name) =>
        database.RunAsync(services =>
            services
                .GetRequiredService<IFirmAppService>()
                .UpdateAsync(
                    firm.Id,
                    new UpdateFirmDto
                    {
                        Name = name,
                        RegionId = firm.RegionId,
                        ConcurrencyStamp = firm.ConcurrencyStamp,
                    }
                )
        );

    // The service saves what it changed only when the unit of work completes, which this one never does.
    private static async Task LoadAndRenameAsync(IServiceProvider services, FirmDto firm, string name)
    {
        var entity = services.GetRequiredService<AbpDbContext>().Model.GetEntityTypes().First(e => e.ClrType.Name == "Firm").ClrType;
        var loaded = (await services.GetRequiredService<AbpDbContext>().FindAsync(entity, firm.Id))!;
        services.GetRequiredService<AbpDbContext>().Entry(loaded).Property("Name").CurrentValue = name;
    }

    private static Task<StatementDto> ReportAsync(ProductDatabase database, Guid firmId, int revenue) =>
        database.RunAsync(services =>
            services
                .GetRequiredService<IStatementAppService>()
                .CreateAsync(
                    firmId,
                    new CreateStatementDto
                    {
                        Year = 2024,
                        Source = StatementSource.SelfReported,
                        Revenue = revenue,
                        Reason = revenue.ToString(CultureInfo.InvariantCulture),
                    }
                )
        );

    /// <summary>Either "stored", the code of a broken rule, or the kind of the database's refusal.</summary>
    private static async Task<string> OutcomeAsync<T>(ProductDatabase database, Func<Task<T>> write)
    {
        await Task.Yield();
        try
        {
            await write();
            return "stored";
        }
        catch (BusinessException exception)
        {
            return exception.Code;
        }
        catch (DbUpdateConcurrencyException)
        {
            return nameof(DbErrorKind.Concurrency);
        }
        catch (Exception exception) when (exception.GetBaseException() is System.Data.Common.DbException error)
        {
            return database
                .Services.GetServices<IDbErrorClassifier>()
                .Select(c => c.Classify(error))
                .First(k => k != DbErrorKind.Other)
                .ToString();
        }
    }
}
