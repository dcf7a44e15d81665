using FirmLadder.Identity.Tests.Hosting;
using FirmLadder.Identity.Users;

namespace FirmLadder.Identity.Tests.Users;

/// <summary>The list of accounts: pages, filters, order, and how many statements it takes.</summary>
public sealed class UserListTests : IdentityTest
{
    [Fact]
    public async Task Pages_show_every_account_once()
    {
        await CreateManyAsync(7);
        var seen = new List<string>();
        for (var skip = 0; skip < 7; skip += 3)
        {
            var page = await ListAsync(new GetUsersInput { SkipCount = skip, MaxResultCount = 3 });
            page.TotalCount.ShouldBe(7);
            seen.AddRange(page.Items.Select(u => u.UserName));
        }

        seen.ShouldBe(["user0", "user1", "user2", "user3", "user4", "user5", "user6"]);
    }

    [Fact]
    public async Task A_page_holds_ten_unless_more_are_asked_for()
    {
        await CreateManyAsync(11);
        (await ListAsync(new GetUsersInput())).Items.Count.ShouldBe(10);
    }

    [Fact]
    public async Task A_page_beyond_the_end_is_empty()
    {
        await CreateManyAsync(2);
        var page = await ListAsync(new GetUsersInput { SkipCount = 50 });
        page.Items.ShouldBeEmpty();
        page.TotalCount.ShouldBe(2);
    }

    [Theory]
    [InlineData("userName desc", "user2,user1,user0")]
    [InlineData("USERNAME ASC", "user0,user1,user2")]
    [InlineData("creationTime desc", "user2,user1,user0")]
    [InlineData("name asc", "user0,user1,user2")]
    public async Task The_order_is_the_one_asked_for(string sorting, string expected)
    {
        await CreateManyAsync(3);
        (await ListAsync(new GetUsersInput { Sorting = sorting })).Items.Select(u => u.UserName).ShouldBe(expected.Split(','));
    }

    [Theory]
    [InlineData("passwordHash")]
    [InlineData("securityStamp asc")]
    [InlineData("userName sideways")]
    [InlineData("userName asc, name desc")]
    [InlineData("name;drop")]
    public async Task An_order_by_anything_else_is_refused(string sorting)
    {
        var exception = await Should.ThrowAsync<AbpValidationException>(ListAsync(new GetUsersInput { Sorting = sorting }));
        exception.ValidationErrors.Single().Members.ShouldBe(["sorting"]);
    }

    [Theory]
    [InlineData("USER1", "user1")]
    [InlineData("  user1 ", "user1")]
    [InlineData("姓名 user2", "user2")]
    [InlineData("nobody", "")]
    [InlineData("%", "")]
    [InlineData("_", "")]
    [InlineData("' or 1=1 --", "")]
    public async Task The_filter_looks_for_the_text_in_user_name_and_name(string filter, string expected)
    {
        await CreateManyAsync(3);
        var found = await ListAsync(new GetUsersInput { Filter = filter });
        found.Items.Select(u => u.UserName).ShouldBe(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));
        found.TotalCount.ShouldBe(found.Items.Count);
    }

    [Fact]
    public async Task A_role_filters_its_holders()
    {
        await CreateUserAsync("one", StaticRoles.CityOfficer, StaticRoles.Expert);
        await CreateUserAsync("two", StaticRoles.Expert);
        await CreateUserAsync("three", StaticRoles.CityOfficer);
        var officers = await ListAsync(new GetUsersInput { RoleName = StaticRoles.CityOfficer });
        officers.Items.Select(u => u.UserName).ShouldBe(["one", "three"]);
        officers.Items[0].RoleNames.ShouldBe([StaticRoles.CityOfficer, StaticRoles.Expert]);
        (await ListAsync(new GetUsersInput { RoleName = "Wizard" })).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Active_and_inactive_accounts_are_told_apart()
    {
        await CreateManyAsync(2);
        var gone = (await CreateUserAsync("gone")).User;
        await UpdateAsync(gone, u => u.IsActive = false);
        (await ListAsync(new GetUsersInput { IsActive = false })).Items.Select(u => u.UserName).ShouldBe(["gone"]);
        (await ListAsync(new GetUsersInput { IsActive = true })).TotalCount.ShouldBe(2);
        (await ListAsync(new GetUsersInput())).TotalCount.ShouldBe(3);
    }

    [Fact]
    public async Task The_region_is_shown_by_name()
    {
        var input = NewUser("officer", StaticRoles.DistrictOfficer);
        input.RegionId = await FindRegionIdAsync("320706");
        await CallAsync<IUserAppService, CreatedUserDto>(s => s.CreateAsync(input));
        (await ListAsync(new GetUsersInput())).Items.Single().RegionName.ShouldBe("海州区");
    }

    [Fact]
    public async Task Twenty_accounts_take_no_more_statements_than_two()
    {
        await CreateManyAsync(2);
        var few = await CountCommandsAsync();
        for (var i = 2; i < 20; i++)
        {
            await CreateUserAsync($"user{i}", StaticRoles.Expert, StaticRoles.CityOfficer);
        }

        (await CountCommandsAsync()).ShouldBe(few);
        few.ShouldBeLessThanOrEqualTo(2);
    }

    private async Task<int> CountCommandsAsync()
    {
        Host.Commands.Reset();
        (await ListAsync(new GetUsersInput { MaxResultCount = 100 })).Items.ShouldNotBeEmpty();
        return Host.Commands.Count;
    }

    private Task<PagedResultDto<UserDto>> ListAsync(GetUsersInput input) =>
        CallAsync<IUserAppService, PagedResultDto<UserDto>>(s => s.GetListAsync(input));

    private async Task CreateManyAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await CreateUserAsync($"user{i}");
            Host.Time.Advance(TimeSpan.FromMinutes(1));
        }
    }
}
