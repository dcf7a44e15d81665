using FirmLadder.Database.Tests.Fixtures;
using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Registry;
using FirmLadder.Identity.Regions;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Database.Tests;

/// <summary>The register's lists answer alike on every database.</summary>
public sealed class QueryTests(ProductDatabases databases) : IClassFixture<ProductDatabases>
{
    // Pinyin: Anhui < Beidou < Changqing < Donghai; a code order would be another.
    private static readonly string[] InPinyinOrder = ["安徽阀门", "北斗导航", "常青重工", "东海晶体"];
    private static readonly string[] Codes = ["320706", "320703", "320706", "320903"];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_list_is_in_pinyin_order_and_pages_without_gaps(DatabaseKind kind)
    {
        var database = await FilledAsync(kind);

        var first = await ListAsync(database, new GetFirmsInput { MaxResultCount = 2 });
        var second = await ListAsync(database, new GetFirmsInput { MaxResultCount = 2, SkipCount = 2 });
        var backwards = await ListAsync(database, new GetFirmsInput { Sorting = "name desc" });

        first.TotalCount.ShouldBe(4);
        first.TotalIsCapped.ShouldBeFalse();
        first.Items.Concat(second.Items).Select(f => f.Name).ShouldBe(InPinyinOrder);
        backwards.Items.Select(f => f.Name).ShouldBe(InPinyinOrder.Reverse());
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Every_sorting_of_the_list_is_understood_by_the_database(DatabaseKind kind)
    {
        var database = await FilledAsync(kind);
        foreach (var field in (string[])["name", "creditCode", "establishedOn", "rung", "rungUntil", "revenue"])
        {
            (await ListAsync(database, new GetFirmsInput { Sorting = field + " desc" })).Items.Count.ShouldBe(4, field);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_region_holds_itself_and_what_is_below_and_nothing_beside(DatabaseKind kind)
    {
        var database = await FilledAsync(kind);
        var city = await database.RegionAsync("320700");
        var district = await database.RegionAsync("320706");

        (await ListAsync(database, new GetFirmsInput { RegionId = city.Id }))
            .Items.Select(f => f.Name)
            .ShouldBe(["安徽阀门", "北斗导航", "常青重工"]);
        (await ListAsync(database, new GetFirmsInput { RegionId = district.Id }))
            .Items.Select(f => f.Name)
            .ShouldBe(["安徽阀门", "常青重工"]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_scope_of_regions_and_subjects_is_their_union(DatabaseKind kind)
    {
        var database = await FilledAsync(kind);
        var donghai = (await ListAsync(database, new GetFirmsInput { Filter = "东海" })).Items.Single();
        var district = await database.RegionAsync("320706");
        try
        {
            database.UserScope.Scope = new UserScope(false, [district.Path], [donghai.Id]);
            (await ListAsync(database, new GetFirmsInput())).Items.Select(f => f.Name).ShouldBe(["安徽阀门", "常青重工", "东海晶体"]);
            database.UserScope.Scope = UserScope.Nothing;
            (await ListAsync(database, new GetFirmsInput())).TotalCount.ShouldBe(0);
        }
        finally
        {
            database.UserScope.Scope = UserScope.Everything;
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Counting_stops_at_the_cap(DatabaseKind kind)
    {
        var database = await FilledAsync(kind);

        var (capped, exact) = await database.RunAsync(async services =>
        {
            var keys = services.GetRequiredService<AbpDbContext>().Set<DataProtectionKey>();
            for (var i = 0; i < 5; i++)
            {
                keys.Add(new DataProtectionKey(Guid.CreateVersion7(), "count", "<key/>"));
            }

            await services.GetRequiredService<IUnitOfWorkManager>().Current!.SaveChangesAsync();
            var query = keys.Where(k => k.Name == "count");
            var result = (await query.CountCappedAsync(default, 3), await query.CountCappedAsync(default, 5));
            keys.RemoveRange(query);
            return result;
        });

        capped.ShouldBe((3L, true));
        exact.ShouldBe((5L, false));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Money_is_stored_to_the_fen_and_rungs_are_counted(DatabaseKind kind)
    {
        var database = await FilledAsync(kind);
        var id = (await ListAsync(database, new GetFirmsInput { Filter = "北斗" })).Items.Single().Id;

        var firm = await database.RunAsync(services => services.GetRequiredService<IFirmAppService>().GetAsync(id));
        var counts = await database.RunAsync(services =>
            services.GetRequiredService<IFirmAppService>().GetRungCountsAsync(new GetFirmsInput())
        );

        firm.RegisteredCapital.ShouldBe(1_234_567_890.12m);
        counts.Items.Single(i => i.Rung == Rung.Seed).Count.ShouldBe(4);
    }

    private async Task<ProductDatabase> FilledAsync(DatabaseKind kind)
    {
        var database = await databases.GetAsync(kind);
        if ((await ListAsync(database, new GetFirmsInput())).TotalCount > 0)
        {
            return database;
        }

        var regions = await database.RunAsync(services => services.GetRequiredService<IRegionIntegrationService>().GetAllAsync());
        for (var i = InPinyinOrder.Length - 1; i >= 0; i--)
        {
            var input = Register.NewFirm(30_000_000 + i, InPinyinOrder[i], regions.First(r => r.Code == Codes[i]).Id);
            input.RegisteredCapital = 1_234_567_890.12m;
            await database.CreateFirmAsync(input);
        }

        return database;
    }

    private static Task<PagedResultDto<FirmListItemDto>> ListAsync(ProductDatabase database, GetFirmsInput input) =>
        database.RunAsync(services => services.GetRequiredService<IFirmAppService>().GetListAsync(input));
}
