using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Registry;

public sealed class FirmListTests : IAsyncLifetime
{
    private FirmsTestHost _host = null!;
    private FirmDto _gazelle = null!;
    private FirmDto _highTech = null!;
    private FirmDto _seed = null!;

    public async Task InitializeAsync()
    {
        _host = await FirmsTestHost.CreateAsync();
        _gazelle = await _host.AddFirmAsync(
            1,
            TestRegions.Park,
            f =>
            {
                f.Name = "赣江瞪羚公司";
                f.IndustryCode = "3911";
                f.EstablishedOn = new DateOnly(2015, 1, 1);
            }
        );
        _highTech = await _host.AddFirmAsync(
            2,
            TestRegions.Haizhou,
            f =>
            {
                f.Name = "东方高企公司";
                f.IndustryCode = "65";
                f.TechnicalField = "电子信息";
            }
        );
        _seed = await _host.AddFirmAsync(3, TestRegions.Ganyu, f => f.Name = "安心种子公司");
        await Recognise(_gazelle, "Gazelle", "2025-06-01", "2026-12-31");
        await Recognise(_gazelle, "HighTech", "2024-12-10", null);
        await Recognise(_gazelle, "LittleGiant", "2024-01-01", null);
        await Recognise(_gazelle, "ScaleAbove", "2024-01-01", null);
        await Recognise(_gazelle, "Innovative", "2020-01-01", "2022-12-31");
        await Recognise(_highTech, "HighTech", "2024-12-10", null);
        await State(_gazelle, 2024, StatementSource.SelfReported, 300m);
        await State(_gazelle, 2024, StatementSource.Audited, 200m);
        await State(_gazelle, 2023, StatementSource.Audited, 100m);
        await State(_highTech, 2025, StatementSource.SelfReported, null);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_line_shows_rung_term_fall_tags_and_latest_best_revenue()
    {
        var line = (await List(f => f.Rung = Rung.Gazelle)).Items.ShouldHaveSingleItem();

        line.Id.ShouldBe(_gazelle.Id);
        line.RegionName.ShouldBe("海州科创园");
        line.IndustryName.ShouldNotBeNull();
        line.RungSince.ShouldBe(new DateOnly(2025, 6, 1));
        line.RungUntil.ShouldBe(new DateOnly(2026, 12, 31));
        line.DaysLeft.ShouldBe(39);
        line.FallsTo.ShouldBe(Rung.HighTech);
        line.LatestYear.ShouldBe(2024);
        line.LatestRevenue.ShouldBe(200m);
        line.Tags.ShouldBe(["ScaleAbove", "LittleGiant"]);
    }

    [Fact]
    public async Task A_past_day_shows_no_firm_that_was_founded_after_it()
    {
        (await List(f => f.AsOf = new DateOnly(2015, 1, 1))).Items.ShouldContain(i => i.Id == _gazelle.Id);
        (await List(f => f.AsOf = new DateOnly(2014, 12, 31))).Items.ShouldNotContain(i => i.Id == _gazelle.Id);
    }

    [Fact]
    public async Task An_unknown_revenue_of_the_latest_year_stays_unknown()
    {
        var line = (await List(f => f.Rung = Rung.HighTech)).Items.ShouldHaveSingleItem();

        line.LatestYear.ShouldBe(2025);
        line.LatestRevenue.ShouldBeNull();
    }

    [Fact]
    public async Task The_list_of_another_day_shows_the_rungs_of_that_day()
    {
        var list = await List(f => f.AsOf = new DateOnly(2025, 1, 31));

        list.Items.Single(i => i.Id == _gazelle.Id).Rung.ShouldBe(Rung.HighTech);
        list.Items.Single(i => i.Id == _seed.Id).Rung.ShouldBe(Rung.Seed);
    }

    [Fact]
    public async Task The_list_takes_two_commands_however_long_it_is()
    {
        await List(f => f.MaxResultCount = 100);

        _host.CommandCount.ShouldBe(2);
    }

    [Fact]
    public async Task The_rung_counts_take_one_command()
    {
        await Counts(_ => { });

        _host.CommandCount.ShouldBe(1);
    }

    [Fact]
    public async Task Names_sort_by_pinyin_unless_asked_otherwise()
    {
        (await List(_ => { })).Items.Select(i => i.Name).ShouldBe(["安心种子公司", "东方高企公司", "赣江瞪羚公司"]);
    }

    [Theory]
    [InlineData("name desc", 1)]
    [InlineData("creditCode asc", 1)]
    [InlineData("rung desc", 1)]
    [InlineData("rungUntil asc", 1)]
    [InlineData("revenue desc", 1)]
    [InlineData("establishedOn desc", 1)]
    public async Task The_list_sorts_by_each_field_offered(string sorting, int first)
    {
        var list = await List(f => f.Sorting = sorting);

        list.Items[0].CreditCode.ShouldBe(TestCodes.Number(first));
        list.Items.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Another_field_is_refused()
    {
        await Should.ThrowAsync<AbpValidationException>(() => List(f => f.Sorting = "address asc"));
    }

    [Fact]
    public async Task Pages_follow_one_another_and_the_total_stays()
    {
        var second = await List(f =>
        {
            f.SkipCount = 1;
            f.MaxResultCount = 1;
        });

        second.TotalCount.ShouldBe(3);
        second.TotalIsCapped.ShouldBeFalse();
        second.Items.ShouldHaveSingleItem().Name.ShouldBe("东方高企公司");
    }

    [Theory]
    [InlineData("高企")]
    [InlineData(" 东方 ")]
    public async Task Part_of_a_name_finds(string text)
    {
        (await List(f => f.Filter = text)).Items.ShouldHaveSingleItem().Id.ShouldBe(_highTech.Id);
    }

    [Fact]
    public async Task Part_of_a_credit_code_finds_in_any_case()
    {
        var text = TestCodes.Number(3)[8..].ToLowerInvariant();

        (await List(f => f.Filter = text)).Items.ShouldHaveSingleItem().Id.ShouldBe(_seed.Id);
    }

    [Fact]
    public async Task Percent_and_underscore_are_only_characters()
    {
        (await List(f => f.Filter = "%")).Items.ShouldBeEmpty();
        (await List(f => f.Filter = "_")).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("C", 1)]
    [InlineData("39", 1)]
    [InlineData("3911", 1)]
    [InlineData("3912", 0)]
    [InlineData("I", 1)]
    [InlineData("A", 0)]
    public async Task An_industry_finds_everything_below_it(string code, int count)
    {
        (await List(f => f.IndustryCode = code)).TotalCount.ShouldBe(count);
    }

    [Fact]
    public async Task A_technical_field_finds()
    {
        var field = new TechnicalFieldCatalog().Normalize("电子信息");

        (await List(f => f.TechnicalField = field)).Items.ShouldHaveSingleItem().Id.ShouldBe(_highTech.Id);
    }

    [Theory]
    [InlineData("LittleGiant", 1)]
    [InlineData("Innovative", 0)]
    [InlineData("HighTech", 2)]
    public async Task A_tag_finds_those_who_hold_it_that_day(string tag, int count)
    {
        (await List(f => f.Tag = tag)).TotalCount.ShouldBe(count);
    }

    [Fact]
    public async Task A_region_finds_everything_below_it()
    {
        (await List(f => f.RegionId = TestRegions.Haizhou.Id)).TotalCount.ShouldBe(2);
        (await List(f => f.RegionId = TestRegions.Park.Id)).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_district_officer_sees_the_own_subtree_only()
    {
        _host.ActIn(TestRegions.Haizhou);

        (await List(_ => { })).Items.Select(i => i.Id).ShouldBe([_highTech.Id, _gazelle.Id]);
        (await List(f => f.RegionId = TestRegions.Ganyu.Id)).TotalCount.ShouldBe(0);
        (await Counts(_ => { })).Items.Sum(i => i.Count).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_has_no_scope_sees_nothing()
    {
        _host.ActWith(UserScope.Nothing);

        (await List(_ => { })).TotalCount.ShouldBe(0);
        (await Counts(_ => { })).Items.ShouldAllBe(i => i.Count == 0);
    }

    [Fact]
    public async Task Counts_name_every_rung_from_low_to_high()
    {
        var counts = await Counts(_ => { });

        counts.AsOf.ShouldBe(_host.Today);
        counts.Items.Select(i => i.Rung).ShouldBe(Enum.GetValues<Rung>().Order());
        counts
            .Items.Where(i => i.Count > 0)
            .ShouldBe([new RungCountDto(Rung.Seed, 1), new RungCountDto(Rung.HighTech, 1), new RungCountDto(Rung.Gazelle, 1)]);
    }

    [Fact]
    public async Task Counts_follow_the_filters_but_not_the_rung_one_chooses_by()
    {
        var counts = await Counts(f =>
        {
            f.Rung = Rung.Gazelle;
            f.RegionId = TestRegions.Haizhou.Id;
        });

        counts.Items.Where(i => i.Count > 0).Select(i => i.Rung).ShouldBe([Rung.HighTech, Rung.Gazelle]);
    }

    [Fact]
    public async Task An_expired_certificate_moves_the_firm_down_by_itself()
    {
        _host.Today = new DateOnly(2027, 1, 1);

        (await List(_ => { })).Items.Single(i => i.Id == _gazelle.Id).Rung.ShouldBe(Rung.HighTech);
    }

    private Task Recognise(FirmDto firm, string kind, string from, string? to) =>
        _host.DoAsync<IRecognitionAppService>(s =>
            s.CreateAsync(
                firm.Id,
                new CreateRecognitionDto
                {
                    Kind = kind,
                    ValidFrom = Day(from),
                    ValidTo = to is null ? null : Day(to),
                }
            )
        );

    private Task State(FirmDto firm, int year, StatementSource source, decimal? revenue) =>
        _host.DoAsync<IStatementAppService>(s =>
            s.CreateAsync(
                firm.Id,
                new CreateStatementDto
                {
                    Year = year,
                    Source = source,
                    Revenue = revenue,
                    StaffTotal = 10,
                }
            )
        );

    private Task<PagedResultDto<FirmListItemDto>> List(Action<GetFirmsInput> change)
    {
        var input = new GetFirmsInput();
        change(input);
        return _host.AskAsync<IFirmAppService, PagedResultDto<FirmListItemDto>>(s => s.GetListAsync(input));
    }

    private Task<RungCountsDto> Counts(Action<GetFirmsInput> change)
    {
        var input = new GetFirmsInput();
        change(input);
        return _host.AskAsync<IFirmAppService, RungCountsDto>(s => s.GetRungCountsAsync(input));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
