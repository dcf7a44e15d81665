using System.Globalization;
using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Tests.Hosting;
using FirmLadder.Identity.Users;
using RegionInfo = FirmLadder.Identity.Regions.RegionInfo;

namespace FirmLadder.Identity.Tests.Regions;

/// <summary>The region tree that ships with the product.</summary>
public sealed class RegionTests : IdentityTest
{
    [Fact]
    public async Task Every_code_and_every_path_occurs_once()
    {
        var regions = await AllAsync();
        regions.Count.ShouldBeGreaterThan(20);
        regions.Select(r => r.Code).ShouldBeUnique();
        regions.Select(r => r.Path).ShouldBeUnique();
    }

    [Fact]
    public async Task A_path_is_the_parents_path_and_the_own_code_and_parents_come_first()
    {
        var seen = new Dictionary<Guid, RegionInfo>();
        foreach (var region in await AllAsync())
        {
            region.Path.ShouldBe(region.ParentId is { } parent ? $"{seen[parent].Path}/{region.Code}" : region.Code);
            seen.Add(region.Id, region);
        }
    }

    [Fact]
    public async Task Cities_are_on_top_and_nothing_else_is()
    {
        var regions = await AllAsync();
        regions.ShouldAllBe(r => (r.ParentId == null) == (r.Kind == RegionKind.City));
        regions.Where(r => r.Kind == RegionKind.City).Select(r => r.Name).ShouldBe(["连云港市", "盐城市"], ignoreOrder: true);
    }

    [Fact]
    public async Task Districts_and_zones_belong_to_a_city_and_parks_to_one_of_those()
    {
        var regions = (await AllAsync()).ToDictionary(r => r.Id);
        foreach (var region in regions.Values.Where(r => r.ParentId is not null))
        {
            var above = regions[region.ParentId!.Value].Kind;
            (
                region.Kind == RegionKind.Park ? above is RegionKind.District or RegionKind.FunctionalZone : above == RegionKind.City
            ).ShouldBeTrue(region.Name);
        }
    }

    [Fact]
    public async Task A_name_or_alias_means_one_region_within_its_city()
    {
        foreach (var city in (await AllAsync()).GroupBy(r => r.Path.Split('/')[0]))
        {
            city.SelectMany(r => r.Aliases.Append(r.Name).Distinct()).ShouldBeUnique();
        }
    }

    [Fact]
    public async Task A_region_is_found_by_key()
    {
        var haizhou = (await AllAsync()).Single(r => r.Code == "320706");
        (await CallAsync<IRegionIntegrationService, RegionInfo?>(s => s.FindAsync(haizhou.Id)))!.Name.ShouldBe("海州区");
        (await CallAsync<IRegionIntegrationService, RegionInfo?>(s => s.FindAsync(Guid.CreateVersion7()))).ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_with_the_whole_sees_the_whole_tree()
    {
        var user = (await CreateUserAsync("city", StaticRoles.CityOfficer)).User;
        ActAs(user.Id, StaticRoles.CityOfficer);
        (await ListAsync()).Count.ShouldBe((await AllAsync()).Count);
    }

    [Fact]
    public async Task An_officer_sees_the_own_branch_and_what_leads_to_it()
    {
        var input = NewUser("district", StaticRoles.DistrictOfficer);
        input.RegionId = await FindRegionIdAsync("320706");
        var user = (await CallAsync<IUserAppService, CreatedUserDto>(s => s.CreateAsync(input))).User;
        ActAs(user.Id, StaticRoles.DistrictOfficer);

        var expected = (await AllAsync())
            .Select(r => r.Path)
            .Where(p => p == "320700" || p == "320700/320706" || p.StartsWith("320700/320706/", StringComparison.Ordinal));
        (await ListAsync()).Select(r => r.Path).ShouldBe(expected);
    }

    [Fact]
    public async Task Somebody_without_a_scope_sees_no_region()
    {
        var user = (await CreateUserAsync("expert")).User;
        ActAs(user.Id, StaticRoles.Expert);
        (await ListAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-Hans", "海州区")]
    [InlineData("en", "Haizhou District")]
    public async Task Regions_are_named_in_the_readers_language(string culture, string expected)
    {
        var user = (await CreateUserAsync("city", StaticRoles.CityOfficer)).User;
        ActAs(user.Id, StaticRoles.CityOfficer);
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            (await ListAsync()).Single(r => r.Code == "320706").Name.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private Task<IReadOnlyList<RegionInfo>> AllAsync() =>
        CallAsync<IRegionIntegrationService, IReadOnlyList<RegionInfo>>(s => s.GetAllAsync());

    private async Task<IReadOnlyList<RegionDto>> ListAsync() =>
        (await CallAsync<IRegionAppService, ListResultDto<RegionDto>>(s => s.GetListAsync())).Items;
}
