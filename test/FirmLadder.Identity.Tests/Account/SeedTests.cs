using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Tests.Hosting;
using FirmLadder.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace FirmLadder.Identity.Tests.Account;

/// <summary>What a first start writes, and that a second start writes nothing.</summary>
public sealed class SeedTests : IdentityTest
{
    private readonly List<string> _announced = [];

    [Fact]
    public async Task The_first_start_makes_one_administrator_and_says_the_password_once()
    {
        await SeedAsync(Context(isDemo: false));
        var users = await UsersAsync();
        users.Single().UserName.ShouldBe("admin");
        users.Single().RoleNames.ShouldBe([StaticRoles.SystemAdministrator]);
        users.Single().MustChangePassword.ShouldBeTrue();

        var announced = _announced.ShouldHaveSingleItem();
        var password = announced.Split(' ', '：', ':', '，', ',', '（').First(w => w.Length == 16 && w.All(char.IsAsciiLetterOrDigit));
        (
            await CallAsync<UserManager<User>, bool>(async m => await m.CheckPasswordAsync((await m.FindByNameAsync("admin"))!, password))
        ).ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_start_writes_and_says_nothing()
    {
        await SeedAsync(Context(isDemo: true));
        var before = await SnapshotAsync();
        _announced.Clear();
        await SeedAsync(Context(isDemo: true));
        (await SnapshotAsync()).ShouldBe(before);
        _announced.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_later_start_leaves_changed_permissions_as_they_are()
    {
        var role = (await CallAsync<IRoleAppService, ListResultDto<RoleDto>>(s => s.GetListAsync())).Items.First(r =>
            r.Name == StaticRoles.CityOfficer
        );
        var input = new UpdatePermissionsDto
        {
            GrantedNames = [IdentityPermissions.Users.Default],
            ConcurrencyStamp = role.ConcurrencyStamp,
        };
        await CallAsync<IRoleAppService>(s => s.UpdatePermissionsAsync(role.Id, input));
        await SeedAsync(Context(isDemo: false));
        var groups = (await CallAsync<IRoleAppService, RolePermissionsDto>(s => s.GetPermissionsAsync(role.Id))).Groups;
        groups.SelectMany(g => g.Permissions).Where(p => p.IsGranted).Select(p => p.Name).ShouldBe([IdentityPermissions.Users.Default]);
    }

    [Fact]
    public async Task Without_the_demo_there_are_no_demo_accounts()
    {
        await SeedAsync(Context(isDemo: false));
        (await UsersAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_demo_has_two_accounts_of_each_role_in_two_cities()
    {
        await SeedAsync(Context(isDemo: true));
        var users = (await UsersAsync()).Where(u => u.UserName != "admin").ToList();
        users.Select(u => u.UserName).ShouldBe(StaticRoles.All.SelectMany(r => new[] { $"{r}1", $"{r}2" }), ignoreOrder: true);
        users.Single(u => u.UserName == "DistrictOfficer1").RegionName.ShouldBe("海州区");
        users.Single(u => u.UserName == "DistrictOfficer2").RegionName.ShouldBe("盐都区");
        users.ShouldAllBe(u => !u.MustChangePassword && u.IsActive);
    }

    [Fact]
    public async Task Every_demo_account_has_a_password_of_its_own_that_is_said()
    {
        await SeedAsync(Context(isDemo: true));
        var lines = _announced
            .Where(a => a.StartsWith("  ", StringComparison.Ordinal))
            .Select(a => a.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        lines.Count.ShouldBe(14);
        lines.Select(l => l[1]).ShouldBeUnique();
        foreach (var line in lines.Take(2))
        {
            (
                await CallAsync<UserManager<User>, bool>(async m =>
                    await m.CheckPasswordAsync((await m.FindByNameAsync(line[0]))!, line[1])
                )
            ).ShouldBeTrue();
        }
    }

    private DataSeedContext Context(bool isDemo) => new(isDemo, _announced.Add);

    private async Task<IReadOnlyList<UserDto>> UsersAsync() =>
        (await CallAsync<IUserAppService, PagedResultDto<UserDto>>(s => s.GetListAsync(new GetUsersInput { MaxResultCount = 1000 }))).Items;

    private async Task<List<string>> SnapshotAsync() =>
        [
            .. (await UsersAsync()).Select(u => $"{u.Id} {u.ConcurrencyStamp}"),
            .. (await CallAsync<IRoleAppService, ListResultDto<RoleDto>>(s => s.GetListAsync())).Items.Select(r =>
                $"{r.Id} {r.ConcurrencyStamp}"
            ),
            .. (await CallAsync<IRegionIntegrationService, IReadOnlyList<RegionInfo>>(s => s.GetAllAsync())).Select(r =>
                $"{r.Id} {r.Path}"
            ),
        ];
}
