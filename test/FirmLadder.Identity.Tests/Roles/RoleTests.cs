using System.Globalization;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Tests.Hosting;

namespace FirmLadder.Identity.Tests.Roles;

/// <summary>Roles and what they may do.</summary>
public sealed class RoleTests : IdentityTest
{
    [Fact]
    public async Task A_new_installation_has_the_standard_roles()
    {
        var roles = await ListAsync();
        roles.Select(r => r.Name).ShouldBe(StaticRoles.All, ignoreOrder: true);
        roles.ShouldAllBe(r => r.IsStatic);
    }

    [Theory]
    [InlineData(StaticRoles.SystemAdministrator, DataScope.All)]
    [InlineData(StaticRoles.CityOfficer, DataScope.All)]
    [InlineData(StaticRoles.DistrictOfficer, DataScope.Region)]
    [InlineData(StaticRoles.Partner, DataScope.Region)]
    [InlineData(StaticRoles.Operator, DataScope.None)]
    [InlineData(StaticRoles.FirmUser, DataScope.None)]
    [InlineData(StaticRoles.Expert, DataScope.None)]
    public async Task A_standard_role_opens_what_its_office_covers(string name, DataScope scope) =>
        (await FindAsync(name)).DataScope.ShouldBe(scope);

    [Theory]
    [InlineData(StaticRoles.SystemAdministrator)]
    [InlineData(StaticRoles.CityOfficer)]
    [InlineData(StaticRoles.DistrictOfficer)]
    [InlineData(StaticRoles.Expert)]
    public async Task A_standard_role_begins_with_the_permissions_proposed_for_it(string name)
    {
        var proposed = await CallAsync<IPermissionDefinitionManager, List<string>>(m =>
            Task.FromResult(
                m.GetGroups()
                    .SelectMany(g => g.Permissions)
                    .Where(p => p.DefaultRoles.Contains(name, StringComparer.Ordinal))
                    .Select(p => p.Name)
                    .ToList()
            )
        );
        var held = await GrantedAsync((await FindAsync(name)).Id);
        held.ShouldBe(proposed, ignoreOrder: true);
        held.Contains(IdentityPermissions.Users.Create).ShouldBe(name == StaticRoles.SystemAdministrator);
    }

    [Fact]
    public async Task A_role_is_made_described_and_deleted()
    {
        var role = await CreateAsync("Auditor");
        role.IsStatic.ShouldBeFalse();
        role.UserCount.ShouldBe(0);
        var changed = await CallAsync<IRoleAppService, RoleDto>(s =>
            s.UpdateAsync(
                role.Id,
                new UpdateRoleDto
                {
                    DisplayName = "审计",
                    Description = "只读",
                    DataScope = DataScope.All,
                    ConcurrencyStamp = role.ConcurrencyStamp,
                }
            )
        );
        changed.DisplayName.ShouldBe("审计");
        changed.Description.ShouldBe("只读");
        changed.DataScope.ShouldBe(DataScope.All);
        changed.ConcurrencyStamp.ShouldNotBe(role.ConcurrencyStamp);
        await CallAsync<IRoleAppService>(s => s.DeleteAsync(role.Id));
        (await ListAsync()).ShouldNotContain(r => r.Name == "Auditor");
    }

    [Fact]
    public async Task A_role_that_holds_permissions_can_lose_some_and_be_deleted()
    {
        var role = await CreateAsync("Auditor");
        await GrantAsync(role.Id, IdentityPermissions.Users.Default, IdentityPermissions.Roles.Default);
        await GrantAsync(role.Id, IdentityPermissions.Users.Default);
        (await GrantedAsync(role.Id)).ShouldBe([IdentityPermissions.Users.Default]);
        await CallAsync<IRoleAppService>(s => s.DeleteAsync(role.Id));
        (await ListAsync()).ShouldNotContain(r => r.Name == "Auditor");
    }

    [Fact]
    public async Task A_name_is_given_once()
    {
        await CreateAsync("Auditor");
        await ShouldRefuseAsync(CreateAsync("Auditor"), IdentityErrorCodes.RoleNameTaken);
    }

    [Fact]
    public async Task A_standard_role_is_neither_deleted_nor_given_another_scope()
    {
        var role = await FindAsync(StaticRoles.Expert);
        await ShouldRefuseAsync(CallAsync<IRoleAppService>(s => s.DeleteAsync(role.Id)), IdentityErrorCodes.RoleIsStatic);
        var change = new UpdateRoleDto
        {
            DisplayName = "x",
            DataScope = DataScope.All,
            ConcurrencyStamp = role.ConcurrencyStamp,
        };
        await ShouldRefuseAsync(CallAsync<IRoleAppService, RoleDto>(s => s.UpdateAsync(role.Id, change)), IdentityErrorCodes.RoleIsStatic);
    }

    [Fact]
    public async Task A_role_that_somebody_holds_is_not_deleted_and_says_how_many_do()
    {
        var role = await CreateAsync("Auditor");
        await CreateUserAsync("u1", "Auditor");
        await CreateUserAsync("u2", "Auditor");
        (await FindAsync("Auditor")).UserCount.ShouldBe(2);
        var exception = await ShouldRefuseAsync(CallAsync<IRoleAppService>(s => s.DeleteAsync(role.Id)), IdentityErrorCodes.RoleInUse);
        exception.Data["Count"].ShouldBe(2);
    }

    [Fact]
    public async Task Permissions_are_replaced_by_the_ones_named_and_unknown_names_are_left_out()
    {
        var role = await CreateAsync("Auditor");
        await GrantAsync(role.Id, IdentityPermissions.Users.Default, IdentityPermissions.Roles.Default, "Invented.Permission");
        (await GrantedAsync(role.Id)).ShouldBe([IdentityPermissions.Users.Default, IdentityPermissions.Roles.Default], ignoreOrder: true);
        await GrantAsync(role.Id, IdentityPermissions.Roles.Default, IdentityPermissions.Regions.Default);
        (await GrantedAsync(role.Id)).ShouldBe([IdentityPermissions.Roles.Default, IdentityPermissions.Regions.Default], ignoreOrder: true);
        await GrantAsync(role.Id);
        (await GrantedAsync(role.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_editors_of_the_permissions_do_not_overwrite_one_another()
    {
        var role = await CreateAsync("Auditor");
        var stale = role.ConcurrencyStamp;
        await GrantAsync(role.Id, IdentityPermissions.Users.Default);
        var input = new UpdatePermissionsDto { GrantedNames = [], ConcurrencyStamp = stale };
        await Should.ThrowAsync<AbpDbConcurrencyException>(CallAsync<IRoleAppService>(s => s.UpdatePermissionsAsync(role.Id, input)));
        (await GrantedAsync(role.Id)).ShouldBe([IdentityPermissions.Users.Default]);
    }

    [Theory]
    [InlineData(IdentityPermissions.Users.Update)]
    [InlineData(IdentityPermissions.Roles.ManagePermissions)]
    [InlineData(IdentityPermissions.Roles.Default)]
    public async Task The_administrators_keep_what_administration_needs(string needed)
    {
        var role = await FindAsync(StaticRoles.SystemAdministrator);
        var names = (await GrantedAsync(role.Id)).Where(n => n != needed).ToArray();
        await ShouldRefuseAsync(GrantAsync(role.Id, names), IdentityErrorCodes.LastAdministrator);
    }

    [Fact]
    public async Task Nobody_gives_a_role_what_is_beyond_the_own_rights()
    {
        var own = await CreateAsync("Clerk");
        await GrantAsync(own.Id, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.ManagePermissions);
        var other = await CreateAsync("Auditor");
        await GrantAsync(other.Id, IdentityPermissions.Users.Default);
        ActAs(Guid.CreateVersion7(), "Clerk");

        var exception = await ShouldRefuseAsync(
            GrantAsync(other.Id, IdentityPermissions.Users.Default, IdentityPermissions.Users.ResetPassword),
            IdentityErrorCodes.BeyondOwnRights
        );
        exception.Data["Names"].ShouldBe(IdentityPermissions.Users.ResetPassword);
        await GrantAsync(other.Id, IdentityPermissions.Users.Default, IdentityPermissions.Roles.Default);
    }

    [Fact]
    public async Task A_custom_role_is_given_no_data_scope_by_somebody_who_sees_less()
    {
        var own = await CreateAsync("Clerk");
        await GrantAsync(own.Id, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.Create);
        ActAs(Guid.CreateVersion7(), "Clerk");
        await ShouldRefuseAsync(
            CallAsync<IRoleAppService, RoleDto>(s =>
                s.CreateAsync(
                    new CreateRoleDto
                    {
                        Name = "Wide",
                        DisplayName = "Wide",
                        DataScope = DataScope.All,
                    }
                )
            ),
            IdentityErrorCodes.BeyondOwnRights
        );
    }

    [Theory]
    [InlineData("zh-Hans", "系统管理员")]
    [InlineData("en", "System administrator")]
    public async Task Standard_roles_are_named_in_the_readers_language(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            (await FindAsync(StaticRoles.SystemAdministrator)).DisplayName.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task The_editor_of_permissions_shows_every_one_below_its_parent_with_a_name()
    {
        var groups = (await ReadAsync((await FindAsync(StaticRoles.Expert)).Id)).Groups;
        var permissions = groups.SelectMany(g => g.Permissions).ToList();
        permissions.Select(p => p.Name).ShouldBeUnique();
        permissions
            .Where(p => p.ParentName is not null)
            .ShouldAllBe(p => permissions.FindIndex(x => x.Name == p.ParentName) < permissions.FindIndex(x => x.Name == p.Name));
        permissions.ShouldAllBe(p => !p.DisplayName.Contains("Permission:"));
    }

    [Fact]
    public async Task The_list_takes_one_statement_however_many_roles_there_are()
    {
        await CreateAsync("Auditor");
        Host.Commands.Reset();
        await ListAsync();
        Host.Commands.Count.ShouldBe(1);
    }

    private Task<RoleDto> CreateAsync(string name) =>
        CallAsync<IRoleAppService, RoleDto>(s => s.CreateAsync(new CreateRoleDto { Name = name, DisplayName = name }));

    private async Task<IReadOnlyList<RoleDto>> ListAsync() =>
        (await CallAsync<IRoleAppService, ListResultDto<RoleDto>>(s => s.GetListAsync())).Items;

    private async Task<RoleDto> FindAsync(string name) => (await ListAsync()).Single(r => r.Name == name);

    private Task<RolePermissionsDto> ReadAsync(Guid id) => CallAsync<IRoleAppService, RolePermissionsDto>(s => s.GetPermissionsAsync(id));

    private async Task<List<string>> GrantedAsync(Guid id) =>
        [.. (await ReadAsync(id)).Groups.SelectMany(g => g.Permissions).Where(p => p.IsGranted).Select(p => p.Name)];

    private async Task GrantAsync(Guid id, params string[] names)
    {
        var stamp = (await ReadAsync(id)).ConcurrencyStamp;
        await CallAsync<IRoleAppService>(s =>
            s.UpdatePermissionsAsync(id, new UpdatePermissionsDto { GrantedNames = [.. names], ConcurrencyStamp = stamp })
        );
    }
}
