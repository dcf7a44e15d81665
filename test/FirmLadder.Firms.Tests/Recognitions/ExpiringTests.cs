using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Recognitions;

public sealed class ExpiringTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private FirmsTestHost _host = null!;
    private FirmDto _firm = null!;

    public async Task InitializeAsync()
    {
        _host = await FirmsTestHost.CreateAsync();
        _firm = await _host.AddFirmAsync(1, TestRegions.Haizhou, f => f.Name = "乙公司");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_line_tells_where_the_firm_stands_and_where_it_falls()
    {
        await Add(_firm, "HighTech", Today.AddYears(-2), Today.AddDays(30));
        await Add(_firm, "TechSme", Today.AddMonths(-3), Today.AddDays(39));

        var line = (await List()).Items[0];

        line.FirmName.ShouldBe("乙公司");
        line.RegionName.ShouldBe("海州区");
        line.Kind.ShouldBe("HighTech");
        line.DaysLeft.ShouldBe(30);
        line.RungNow.ShouldBe(Rung.HighTech);
        line.RungAfter.ShouldBe(Rung.TechSme);
    }

    [Fact]
    public async Task The_last_of_all_lets_fall_to_seed()
    {
        await Add(_firm, "TechSme", Today.AddMonths(-3), null);

        (await List()).Items.ShouldHaveSingleItem().RungAfter.ShouldBe(Rung.Seed);
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(180, 180, true)]
    [InlineData(181, 180, false)]
    [InlineData(-1, 180, false)]
    public async Task Only_those_that_end_within_the_days_asked_for_are_listed(int endsInDays, int withinDays, bool listed)
    {
        await Add(_firm, "Gazelle", Today.AddYears(-1), Today.AddDays(endsInDays));

        (await List(i => i.WithinDays = withinDays)).TotalCount.ShouldBe(listed ? 1 : 0);
    }

    [Fact]
    public async Task A_renewed_one_is_not_listed()
    {
        await Add(_firm, "HighTech", Today.AddYears(-3), Today.AddDays(10));
        await Add(_firm, "HighTech", Today.AddDays(-5), null);

        (await List()).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Another_kind_renews_nothing()
    {
        await Add(_firm, "HighTech", Today.AddYears(-2), Today.AddDays(10));
        await Add(_firm, "Gazelle", Today.AddDays(-5), null);

        var line = (await List()).Items.ShouldHaveSingleItem();

        line.RungNow.ShouldBe(Rung.Gazelle);
        line.RungAfter.ShouldBe(Rung.Gazelle);
    }

    [Fact]
    public async Task A_renewal_revoked_on_its_first_day_renews_nothing()
    {
        await Add(_firm, "HighTech", Today.AddYears(-2), Today.AddDays(30));
        var renewal = await Add(_firm, "HighTech", Today.AddDays(31), null);
        await Revoke(renewal, Today.AddDays(31));

        (await List()).Items.ShouldHaveSingleItem().ValidTo.ShouldBe(Today.AddDays(30));
    }

    [Fact]
    public async Task A_revoked_one_is_not_listed()
    {
        await Revoke(await Add(_firm, "HighTech", Today.AddYears(-2), Today.AddDays(30)), Today.AddDays(-1));

        (await List()).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task One_without_an_end_is_not_listed()
    {
        await Add(_firm, "Listed", Today.AddYears(-2), null);

        (await List(i => i.WithinDays = 3660)).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task The_list_can_be_limited_to_a_kind_and_a_region()
    {
        var other = await _host.AddFirmAsync(2, TestRegions.Ganyu);
        await Add(_firm, "HighTech", Today.AddYears(-2), Today.AddDays(30));
        await Add(_firm, "Gazelle", Today.AddYears(-2), Today.AddDays(30));
        await Add(other, "HighTech", Today.AddYears(-2), Today.AddDays(30));

        (await List(i => i.Kind = "HighTech")).TotalCount.ShouldBe(2);
        (await List(i => i.RegionId = TestRegions.Ganyu.Id)).Items.ShouldHaveSingleItem().FirmId.ShouldBe(other.Id);
    }

    [Fact]
    public async Task A_district_officer_sees_the_own_subtree_only()
    {
        var other = await _host.AddFirmAsync(2, TestRegions.Ganyu);
        await Add(_firm, "HighTech", Today.AddYears(-2), Today.AddDays(30));
        await Add(other, "HighTech", Today.AddYears(-2), Today.AddDays(30));
        _host.ActIn(TestRegions.Haizhou);

        (await List()).Items.ShouldHaveSingleItem().FirmId.ShouldBe(_firm.Id);
    }

    [Fact]
    public async Task The_soonest_comes_first_and_names_sort_by_pinyin()
    {
        var other = await _host.AddFirmAsync(2, TestRegions.Haizhou, f => f.Name = "丙公司");
        await Add(_firm, "HighTech", Today.AddYears(-2), Today.AddDays(10));
        await Add(other, "HighTech", Today.AddYears(-2), Today.AddDays(20));

        (await List()).Items.Select(i => i.FirmName).ShouldBe(["乙公司", "丙公司"]);
        (await List(i => i.Sorting = "firmName asc")).Items.Select(i => i.FirmName).ShouldBe(["丙公司", "乙公司"]);
    }

    [Fact]
    public async Task The_list_takes_two_commands()
    {
        await Add(_firm, "HighTech", Today.AddYears(-2), Today.AddDays(10));

        await List();

        _host.CommandCount.ShouldBe(2);
    }

    private Task<PagedResultDto<ExpiringDto>> List(Action<GetExpiringInput>? change = null)
    {
        var input = new GetExpiringInput();
        change?.Invoke(input);
        return _host.AskAsync<IRecognitionAppService, PagedResultDto<ExpiringDto>>(s => s.GetExpiringAsync(input));
    }

    private async Task<(FirmDto Firm, RecognitionDto Recognition)> Add(FirmDto firm, string kind, DateOnly from, DateOnly? to) =>
        (
            firm,
            await _host.AskAsync<IRecognitionAppService, RecognitionDto>(s =>
                s.CreateAsync(
                    firm.Id,
                    new CreateRecognitionDto
                    {
                        Kind = kind,
                        ValidFrom = from,
                        ValidTo = to,
                    }
                )
            )
        );

    private Task Revoke((FirmDto Firm, RecognitionDto Recognition) added, DateOnly on) =>
        _host.DoAsync<IRecognitionAppService>(s =>
            s.RevokeAsync(
                added.Firm.Id,
                added.Recognition.Id,
                new RevokeRecognitionDto
                {
                    RevokedOn = on,
                    Reason = "取消",
                    ConcurrencyStamp = added.Recognition.ConcurrencyStamp,
                }
            )
        );
}
