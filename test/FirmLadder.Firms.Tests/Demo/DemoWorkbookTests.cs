using FirmLadder.Firms.Demo;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using FirmLadder.Firms.Tests.Workbooks;
using FirmLadder.Platform.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Demo;

/// <summary>The sample of the default date, imported once for the tests that only look.</summary>
public sealed class ImportedSample : IAsyncLifetime
{
    internal WorkbookTestHost Host { get; private set; } = null!;

    internal ImportBatchDto Batch { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await WorkbookTestHost.CreateAsync();
        Batch = await Host.ImportAsync(await DemoWorkbookTests.WriteAsync(withErrors: false));
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}

public sealed class DemoWorkbookTests(ImportedSample sample) : IClassFixture<ImportedSample>
{
    private static readonly DateOnly Reference = DemoWorkbook.DefaultReference;

    [Fact]
    public async Task The_same_date_gives_the_same_bytes()
    {
        (await WriteAsync(withErrors: false)).ToArray().ShouldBe((await WriteAsync(withErrors: false)).ToArray());
    }

    [Fact]
    public async Task The_sample_goes_through_the_import_without_an_error_and_gives_the_intended_ladder()
    {
        var (host, batch) = (sample.Host, sample.Batch);

        (await host.ErrorsAsync(batch.Id)).ShouldBeEmpty();
        batch.AppliedRows.ShouldBe(batch.TotalRows);
        var counts = await host.Inner.RunAsync(s =>
            s.GetRequiredService<IFirmAppService>().GetRungCountsAsync(new GetFirmsInput { AsOf = Reference })
        );
        counts
            .Items.ToDictionary(i => i.Rung, i => (int)i.Count)
            .ShouldBe(DemoFirmGenerator.Distribution.ToDictionary(d => d.Rung, d => d.Count));
    }

    [Fact]
    public async Task Everything_is_marked_and_nothing_bad_is_made_up_about_named_firms()
    {
        var host = sample.Host;

        var firms = await host.QueryAsync(c => c.Set<Firm>().AsNoTracking().ToListAsync());
        firms.Count.ShouldBe(300);
        firms.ShouldAllBe(f => f.IsDemo && f.LegalRepresentative!.StartsWith("演示人员", StringComparison.Ordinal));
        firms.ShouldAllBe(f => CreditCode.Parse(f.CreditCode).HasRightCheckCharacters);
        var named = DemoNamedFirm.Load().Select(n => firms.Single(f => f.Name == n.Name).Id).ToList();
        var recognitions = await host.QueryAsync(c => c.Set<Recognition>().AsNoTracking().ToListAsync());
        recognitions.ShouldAllBe(r => r.Source == "演示数据");
        var lapsed = recognitions
            .Where(r => named.Contains(r.FirmId))
            .GroupBy(r => (r.FirmId, r.Kind))
            .Where(g => g.Max(r => r.LastValidDay) < Reference);
        lapsed.ShouldBeEmpty();
        var statements = await host.QueryAsync(c => c.Set<AnnualStatement>().AsNoTracking().ToListAsync());
        statements.ShouldAllBe(s => s.Reason == "演示数据");
        statements.ShouldContain(s => s.RdExpense == null);
        statements.Where(s => named.Contains(s.FirmId)).ShouldAllBe(s => s.NetProfit == null || s.NetProfit >= 0);
    }

    [Fact]
    public async Task Certificates_run_out_soon_later_and_have_run_out()
    {
        var host = sample.Host;

        var ends = await host.QueryAsync(c =>
            c.Set<Recognition>().Where(r => r.Kind == "HighTech").Select(r => r.LastValidDay).ToListAsync()
        );
        int Within(int from, int to) => ends.Count(e => e >= Reference.AddDays(from) && e < Reference.AddDays(to));

        Within(0, 30).ShouldBeGreaterThan(3);
        Within(30, 90).ShouldBeGreaterThan(3);
        Within(90, 181).ShouldBeGreaterThan(3);
        Within(-200, 0).ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Most_firms_grow_and_have_three_years()
    {
        var host = sample.Host;

        var byFirm = (await host.QueryAsync(c => c.Set<AnnualStatement>().AsNoTracking().ToListAsync())).GroupBy(s => s.FirmId).ToList();

        byFirm.Count(g => g.Select(s => s.Year).Distinct().Count() == 3).ShouldBeGreaterThan(200);
        byFirm.Count(g => g.MaxBy(s => s.Year)!.Revenue > g.MinBy(s => s.Year)!.Revenue).ShouldBeGreaterThan(180);
    }

    [Fact]
    public async Task The_variant_has_exactly_three_planted_errors()
    {
        await using var host = await WorkbookTestHost.CreateAsync();

        var batch = await host.StageAsync(await WriteAsync(withErrors: true));

        (await host.ErrorsAsync(batch.Id))
            .Select(e => (e.Sheet, e.Column))
            .ShouldBe([("企业", "统一社会信用代码"), ("年度数据", "科技人员"), ("认定", "有效期止")]);
        batch.InvalidRows.ShouldBe(3);
    }

    [Theory]
    [InlineData(2026, 3, 2)]
    [InlineData(2027, 1, 1)]
    [InlineData(2028, 2, 29)]
    public async Task Any_day_can_be_the_reference(int year, int month, int day)
    {
        await using var host = await WorkbookTestHost.CreateAsync();
        var reference = new DateOnly(year, month, day);
        host.Inner.Time.SetDay(reference);
        using var file = new MemoryStream();
        await DemoWorkbook.WriteAsync(file, reference, withErrors: false);
        file.Position = 0;

        var batch = await host.ImportAsync(file);

        (await host.ErrorsAsync(batch.Id)).ShouldBeEmpty();
        var counts = await host.Inner.RunAsync(s =>
            s.GetRequiredService<IFirmAppService>().GetRungCountsAsync(new GetFirmsInput { AsOf = reference })
        );
        counts
            .Items.ToDictionary(i => i.Rung, i => (int)i.Count)
            .ShouldBe(DemoFirmGenerator.Distribution.ToDictionary(d => d.Rung, d => d.Count));
    }

    [Fact]
    public async Task Seeding_fills_an_empty_demonstration_once_and_no_other_installation()
    {
        await using var host = await WorkbookTestHost.CreateAsync();
        host.Inner.User = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());
        host.Inner.UserScope.Scope = UserScope.Nothing;

        await SeedAsync(host, isDemo: false);
        (await host.QueryAsync(c => c.Set<Firm>().CountAsync())).ShouldBe(0);

        await SeedAsync(host, isDemo: true);
        await SeedAsync(host, isDemo: true);
        (await host.QueryAsync(c => c.Set<Firm>().CountAsync())).ShouldBe(300);
    }

    private static Task SeedAsync(WorkbookTestHost host, bool isDemo) =>
        host.Inner.RunAsync(async services =>
        {
            // As the product's seeder does.
            using var unscoped = services.GetRequiredService<IDataFilter>().Disable<IScoped>();
            foreach (var contributor in services.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
            {
                await contributor.SeedAsync(new DataSeedContext(isDemo, _ => { }));
            }
        });

    internal static async Task<MemoryStream> WriteAsync(bool withErrors)
    {
        var stream = new MemoryStream();
        await DemoWorkbook.WriteAsync(stream, Reference, withErrors);
        stream.Position = 0;
        return stream;
    }
}
