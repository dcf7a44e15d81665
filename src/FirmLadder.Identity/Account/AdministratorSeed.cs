using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Identity.Account;

/// <summary>Makes the first administrator with a password from <c>Identity:Admin:Password</c>, or with a one-time password that is announced once.</summary>
internal sealed class AdministratorSeed(
    UserManager<User> userManager,
    IUserQueries users,
    IRoleQueries roles,
    IGuidGenerator guids,
    IConfiguration configuration,
    IStringLocalizer<IdentityResource> texts
) : IDataSeedContributor
{
    public int Order => 20;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (await users.AnyUserInRoleAsync(StaticRoles.SystemAdministrator, cancellationToken))
        {
            return;
        }

        var userName = configuration["Identity:Admin:UserName"] ?? "admin";
        var configured = configuration["Identity:Admin:Password"];
        var password = configured ?? OneTimePasswords.Create(userName);
        var user = new User(guids.Create(), userName, texts[$"Role:{StaticRoles.SystemAdministrator}"]);
        user.SetRoles((await roles.GetRolesAsync([StaticRoles.SystemAdministrator], cancellationToken)).Select(r => r.Id));
        user.RequirePasswordChange();
        var result = await userManager.CreateAsync(user, password);
        if (!result.Succeeded)
        {
            throw new StartupException($"Identity:Admin:Password: {string.Join("; ", result.Errors.Select(e => e.Description))}");
        }

        context.Announce(
            configured is null ? texts["Start:AdminCreated", userName, password] : texts["Start:AdminFromConfiguration", userName]
        );
    }
}
