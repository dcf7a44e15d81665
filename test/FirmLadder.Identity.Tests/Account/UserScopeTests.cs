using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Tests.Hosting;
using FirmLadder.Identity.Users;

namespace FirmLadder.Identity.Tests.Account;

/// <summary>Which records a user may see follows from the roles' data scopes and the user's region.</summary>
public sealed class UserScopeTests : IdentityTest
{
    [Theory]
    [InlineData(StaticRoles.SystemAdministrator)]
    [InlineData(StaticRoles.CityOfficer)]
    public async Task Who_administers_or_serves_the_city_sees_everything(string role) =>
        (await ScopeOfAsync(null, role)).All.ShouldBeTrue();

    [Theory]
    [InlineData(StaticRoles.DistrictOfficer, "320706", "320700/320706")]
    [InlineData(StaticRoles.DistrictOfficer, "320700", "320700")]
    [InlineData(StaticRoles.Partner, "320903", "320900/320903")]
    public async Task Who_serves_a_region_sees_that_region(string role, string regionCode, string path)
    {
        var scope = await ScopeOfAsync(regionCode, role);
        scope.All.ShouldBeFalse();
        scope.RegionPaths.ShouldBe([path]);
        scope.SubjectIds.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(StaticRoles.Expert)]
    [InlineData(StaticRoles.FirmUser)]
    [InlineData(StaticRoles.Operator)]
    public async Task Other_roles_open_nothing_by_themselves_even_with_a_region(string role) =>
        (await ScopeOfAsync("320706", role)).ShouldBe(UserScope.Nothing);

    [Fact]
    public async Task The_widest_of_several_roles_counts() =>
        (await ScopeOfAsync("320706", StaticRoles.DistrictOfficer, StaticRoles.Expert, StaticRoles.CityOfficer)).All.ShouldBeTrue();

    [Fact]
    public async Task Nobody_sees_nothing()
    {
        ActAsNobody();
        (await ScopeAsync()).ShouldBe(UserScope.Nothing);
    }

    [Fact]
    public async Task An_account_that_is_not_there_sees_nothing_whatever_roles_it_claims()
    {
        ActAs(Guid.CreateVersion7(), StaticRoles.CityOfficer);
        (await ScopeAsync()).ShouldBe(UserScope.Nothing);
    }

    [Fact]
    public async Task An_inactive_account_sees_nothing()
    {
        var user = (await CreateUserAsync("city", StaticRoles.CityOfficer)).User;
        await UpdateAsync(user, u => u.IsActive = false);
        ActAs(user.Id, StaticRoles.CityOfficer);
        (await ScopeAsync()).ShouldBe(UserScope.Nothing);
    }

    [Fact]
    public async Task The_scope_of_a_custom_role_counts()
    {
        await CallAsync<IRoleAppService, RoleDto>(s =>
            s.CreateAsync(
                new CreateRoleDto
                {
                    Name = "Wide",
                    DisplayName = "Wide",
                    DataScope = DataScope.All,
                }
            )
        );
        (await ScopeOfAsync(null, "Wide")).All.ShouldBeTrue();
    }

    [Fact]
    public async Task A_region_is_not_covered_by_one_whose_code_begins_alike()
    {
        var scope = await ScopeOfAsync("320706", StaticRoles.DistrictOfficer);
        scope.CoversRegion("320700/320706").ShouldBeTrue();
        scope.CoversRegion("320700/320706/HZ-P1").ShouldBeTrue();
        scope.CoversRegion("320700/3207061").ShouldBeFalse();
        scope.CoversRegion("320700").ShouldBeFalse();
    }

    [Fact]
    public async Task The_scope_is_read_once_a_request()
    {
        var user = (await CreateUserAsync("city", StaticRoles.CityOfficer)).User;
        ActAs(user.Id, StaticRoles.CityOfficer);
        Host.Commands.Reset();
        await CallAsync<IUserScopeProvider>(async p =>
        {
            await p.GetAsync();
            await p.GetAsync();
        });
        Host.Commands.Count.ShouldBe(1);
    }

    private async Task<UserScope> ScopeOfAsync(string? regionCode, params string[] roles)
    {
        var input = NewUser("someone", roles);
        input.RegionId = regionCode is null ? null : await FindRegionIdAsync(regionCode);
        var user = (await CallAsync<IUserAppService, CreatedUserDto>(s => s.CreateAsync(input))).User;
        ActAs(user.Id, roles);
        return await ScopeAsync();
    }

    private Task<UserScope> ScopeAsync() => CallAsync<IUserScopeProvider, UserScope>(p => p.GetAsync());
}
