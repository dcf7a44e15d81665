using System.Security.Claims;
using FirmLadder.Identity.Tests.Hosting;

namespace FirmLadder.Identity.Tests.Roles;

/// <summary>Whether somebody holds a permission, by the roles in the database.</summary>
public sealed class PermissionCheckTests : IdentityTest
{
    [Fact]
    public async Task A_role_gives_its_permissions()
    {
        (await IsGrantedAsync(IdentityPermissions.Users.Create)).ShouldBeTrue();
        ActAs(StaticRoles.CityOfficer);
        (await IsGrantedAsync(IdentityPermissions.Users.Create)).ShouldBeFalse();
        (await IsGrantedAsync(IdentityPermissions.Regions.Default)).ShouldBeTrue();
    }

    [Fact]
    public async Task Two_roles_give_the_permissions_of_both()
    {
        ActAs(StaticRoles.CityOfficer, StaticRoles.SystemAdministrator);
        (await IsGrantedAsync(IdentityPermissions.Users.Create)).ShouldBeTrue();
        (await IsGrantedAsync(IdentityPermissions.Regions.Default)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_permission_is_granted_to_nobody() => (await IsGrantedAsync("Identity.Invented")).ShouldBeFalse();

    [Fact]
    public async Task The_case_of_a_permission_matters() => (await IsGrantedAsync("identity.users")).ShouldBeFalse();

    [Fact]
    public async Task Nobody_holds_nothing()
    {
        ActAsNobody();
        (await IsGrantedAsync(IdentityPermissions.Users.Default)).ShouldBeFalse();
    }

    [Fact]
    public async Task While_a_new_password_is_due_nothing_is_granted()
    {
        var identity = (ClaimsIdentity)Host.User.Identity!;
        identity.AddClaim(new Claim(AbpClaimTypes.MustChangePassword, "true"));
        (await IsGrantedAsync(IdentityPermissions.Users.Default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Many_questions_in_one_request_take_one_statement()
    {
        Host.Commands.Reset();
        await CallAsync<IPermissionChecker>(async c =>
        {
            await c.IsGrantedAsync(IdentityPermissions.Users.Default);
            await c.IsGrantedAsync(IdentityPermissions.Roles.Default);
            await c.GetGrantedAsync();
        });
        Host.Commands.Count.ShouldBe(1);
    }

    private Task<bool> IsGrantedAsync(string name) => CallAsync<IPermissionChecker, bool>(c => c.IsGrantedAsync(name));
}
