using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Tests.Hosting;
using FirmLadder.Identity.Users;

namespace FirmLadder.Identity.Tests.Users;

/// <summary>What must hold between accounts, roles, regions and whoever changes them.</summary>
public sealed class UserRulesTests : IdentityTest
{
    [Fact]
    public async Task An_unknown_role_is_refused_and_named()
    {
        var exception = await ShouldRefuseAsync(CreateUserAsync("u", "Wizard"), IdentityErrorCodes.RoleUnknown);
        exception.Data["RoleName"].ShouldBe("Wizard");
    }

    [Theory]
    [InlineData(StaticRoles.DistrictOfficer)]
    [InlineData(StaticRoles.Partner)]
    public Task A_role_that_opens_a_region_needs_one(string role) =>
        ShouldRefuseAsync(CreateUserAsync("u", role), IdentityErrorCodes.RegionNeeded);

    [Theory]
    [InlineData(StaticRoles.SystemAdministrator)]
    [InlineData(StaticRoles.CityOfficer)]
    [InlineData(StaticRoles.Expert)]
    public async Task Other_roles_do_without_a_region(string role) => (await CreateUserAsync("u1", role)).User.RegionId.ShouldBeNull();

    [Fact]
    public async Task An_unknown_region_is_refused()
    {
        var input = NewUser("u1", StaticRoles.DistrictOfficer);
        input.RegionId = Guid.CreateVersion7();
        await ShouldRefuseAsync(CallAsync<IUserAppService, CreatedUserDto>(s => s.CreateAsync(input)), IdentityErrorCodes.RegionUnknown);
    }

    [Fact]
    public async Task A_new_account_has_a_password_that_must_be_changed_and_is_active()
    {
        var created = await CreateUserAsync("u1");
        created.OneTimePassword.Length.ShouldBe(16);
        created.User.MustChangePassword.ShouldBeTrue();
        created.User.IsActive.ShouldBeTrue();
        created.User.LastSignInTime.ShouldBeNull();
        created.User.CreationTime.ShouldBe(Host.Time.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task The_last_administrator_stays_active()
    {
        var last = (await CreateUserAsync("boss", StaticRoles.SystemAdministrator)).User;
        await ShouldRefuseAsync(UpdateAsync(last, u => u.IsActive = false), IdentityErrorCodes.LastAdministrator);
    }

    [Fact]
    public async Task The_last_administrator_keeps_the_role()
    {
        var last = (await CreateUserAsync("boss", StaticRoles.SystemAdministrator)).User;
        await ShouldRefuseAsync(UpdateAsync(last, u => u.RoleNames = [StaticRoles.CityOfficer]), IdentityErrorCodes.LastAdministrator);
    }

    [Fact]
    public async Task An_inactive_administrator_does_not_count_as_another()
    {
        var one = (await CreateUserAsync("boss1", StaticRoles.SystemAdministrator)).User;
        var other = (await CreateUserAsync("boss2", StaticRoles.SystemAdministrator)).User;
        await UpdateAsync(other, u => u.IsActive = false);
        await ShouldRefuseAsync(UpdateAsync(one, u => u.IsActive = false), IdentityErrorCodes.LastAdministrator);
    }

    [Fact]
    public async Task One_of_two_administrators_may_go()
    {
        var one = (await CreateUserAsync("boss1", StaticRoles.SystemAdministrator)).User;
        await CreateUserAsync("boss2", StaticRoles.SystemAdministrator);
        (await UpdateAsync(one, u => u.IsActive = false)).IsActive.ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_deactivates_the_own_account()
    {
        var self = (await CreateUserAsync("boss1", StaticRoles.SystemAdministrator)).User;
        await CreateUserAsync("boss2", StaticRoles.SystemAdministrator);
        ActAs(self.Id, StaticRoles.SystemAdministrator);
        await ShouldRefuseAsync(UpdateAsync(self, u => u.IsActive = false), IdentityErrorCodes.OwnAccount);
    }

    [Fact]
    public async Task Nobody_resets_the_own_password()
    {
        var self = (await CreateUserAsync("boss1", StaticRoles.SystemAdministrator)).User;
        ActAs(self.Id, StaticRoles.SystemAdministrator);
        await ShouldRefuseAsync(
            CallAsync<IUserAppService, OneTimePasswordDto>(s => s.ResetPasswordAsync(self.Id)),
            IdentityErrorCodes.OwnAccount
        );
    }

    [Fact]
    public async Task Nobody_creates_an_account_with_more_rights_than_the_own()
    {
        await ActAsClerkAsync();
        var exception = await ShouldRefuseAsync(CreateUserAsync("u1", StaticRoles.SystemAdministrator), IdentityErrorCodes.BeyondOwnRights);
        ((string)exception.Data["Names"]!).ShouldContain(IdentityPermissions.Roles.ManagePermissions);
        (await CreateUserAsync("u2", StaticRoles.Expert)).User.RoleNames.ShouldBe([StaticRoles.Expert]);
    }

    [Fact]
    public async Task Nobody_adds_a_role_with_more_rights_than_the_own()
    {
        var user = (await CreateUserAsync("u1")).User;
        await ActAsClerkAsync();
        await ShouldRefuseAsync(
            UpdateAsync(user, u => u.RoleNames.Add(StaticRoles.SystemAdministrator)),
            IdentityErrorCodes.BeyondOwnRights
        );
    }

    [Fact]
    public async Task Nobody_resets_the_password_of_somebody_with_more_rights()
    {
        var boss = (await CreateUserAsync("boss", StaticRoles.SystemAdministrator)).User;
        await ActAsClerkAsync();
        await ShouldRefuseAsync(
            CallAsync<IUserAppService, OneTimePasswordDto>(s => s.ResetPasswordAsync(boss.Id)),
            IdentityErrorCodes.BeyondOwnRights
        );
    }

    [Fact]
    public async Task Nobody_edits_an_account_with_more_rights_than_the_own()
    {
        var boss = (await CreateUserAsync("boss1", StaticRoles.SystemAdministrator)).User;
        await CreateUserAsync("boss2", StaticRoles.SystemAdministrator);
        await ActAsClerkAsync();
        await ShouldRefuseAsync(UpdateAsync(boss, u => u.IsActive = false), IdentityErrorCodes.BeyondOwnRights);
        await ShouldRefuseAsync(UpdateAsync(boss, u => u.RoleNames = [StaticRoles.Expert]), IdentityErrorCodes.BeyondOwnRights);
    }

    [Fact]
    public async Task Nobody_hands_out_a_wider_view_than_the_own()
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
        await ActAsClerkAsync();
        await ShouldRefuseAsync(CreateUserAsync("u1", "Wide"), IdentityErrorCodes.BeyondOwnRights);
    }

    [Fact]
    public async Task The_system_administrator_hands_out_every_role()
    {
        var region = await FindRegionIdAsync("320706");
        foreach (var role in StaticRoles.All)
        {
            var input = NewUser($"u-{role}", role);
            input.RegionId = region;
            (await CallAsync<IUserAppService, CreatedUserDto>(s => s.CreateAsync(input))).User.RoleNames.ShouldBe([role]);
        }
    }

    [Theory]
    [InlineData("zhangsan", "ZHANGSAN")]
    [InlineData("ZhangSan", "zhangsan")]
    public async Task User_names_are_unique_without_regard_to_case(string first, string second)
    {
        await CreateUserAsync(first);
        var exception = await ShouldRefuseAsync(CreateUserAsync(second), IdentityErrorCodes.UserNameTaken);
        exception.Data["UserName"].ShouldBe(second);
    }

    [Fact]
    public async Task Email_addresses_are_unique_without_regard_to_case()
    {
        var one = (await CreateUserAsync("u1")).User;
        var other = (await CreateUserAsync("u2")).User;
        await UpdateAsync(one, u => u.Email = "Zhang@Example.org");
        await ShouldRefuseAsync(UpdateAsync(other, u => u.Email = "zhang@example.ORG"), IdentityErrorCodes.EmailTaken);
    }

    [Fact]
    public async Task The_own_email_address_is_not_taken()
    {
        var user = await UpdateAsync((await CreateUserAsync("u1")).User, u => u.Email = "zhang@example.org");
        (await UpdateAsync(user, u => u.Email = "ZHANG@example.org")).Email.ShouldBe("ZHANG@example.org");
    }

    [Fact]
    public async Task Many_accounts_do_without_an_email_address()
    {
        await CreateUserAsync("u1");
        (await CreateUserAsync("u2")).User.Email.ShouldBeNull();
    }

    [Fact]
    public async Task A_stale_stamp_is_refused_with_both_values()
    {
        var user = (await CreateUserAsync("u1")).User;
        await UpdateAsync(user, u => u.Name = "theirs");
        var exception = await Should.ThrowAsync<AbpDbConcurrencyException>(UpdateAsync(user, u => u.Name = "mine"));
        exception.Fields.ShouldContain(f => f.Name == "name" && (string)f.Current! == "theirs" && (string)f.Yours! == "mine");
    }

    [Fact]
    public async Task Every_change_gives_a_new_stamp_also_one_of_roles_only()
    {
        var user = (await CreateUserAsync("u1")).User;
        var changed = await UpdateAsync(user, u => u.RoleNames = [StaticRoles.CityOfficer, StaticRoles.FirmUser]);
        changed.RoleNames.ShouldBe([StaticRoles.CityOfficer, StaticRoles.FirmUser]);
        changed.ConcurrencyStamp.ShouldNotBe(user.ConcurrencyStamp);
        await Should.ThrowAsync<AbpDbConcurrencyException>(UpdateAsync(user, u => u.RoleNames = [StaticRoles.Expert]));
    }

    [Fact]
    public async Task Roles_are_replaced_by_the_ones_named()
    {
        var user = (await CreateUserAsync("u1", StaticRoles.Expert, StaticRoles.FirmUser)).User;
        (await UpdateAsync(user, u => u.RoleNames = [StaticRoles.FirmUser, StaticRoles.CityOfficer])).RoleNames.ShouldBe([
            StaticRoles.CityOfficer,
            StaticRoles.FirmUser,
        ]);
    }

    [Fact]
    public async Task An_absent_account_is_not_found()
    {
        await Should.ThrowAsync<EntityNotFoundException>(GetUserAsync(Guid.CreateVersion7()));
        await Should.ThrowAsync<EntityNotFoundException>(CallAsync<IUserAppService, UserDto>(s => s.UnlockAsync(Guid.CreateVersion7())));
    }

    /// <summary>Acts as somebody who may manage accounts and nothing else.</summary>
    private async Task ActAsClerkAsync()
    {
        var role = await CallAsync<IRoleAppService, RoleDto>(s =>
            s.CreateAsync(new CreateRoleDto { Name = "Clerk", DisplayName = "Clerk" })
        );
        await CallAsync<IRoleAppService>(s =>
            s.UpdatePermissionsAsync(
                role.Id,
                new UpdatePermissionsDto
                {
                    GrantedNames =
                    [
                        IdentityPermissions.Users.Default,
                        IdentityPermissions.Users.Create,
                        IdentityPermissions.Users.Update,
                        IdentityPermissions.Users.ResetPassword,
                    ],
                    ConcurrencyStamp = role.ConcurrencyStamp,
                }
            )
        );
        ActAs(Guid.CreateVersion7(), "Clerk");
    }
}
