using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Identity.Account;

/// <summary>In demo mode: two accounts of each role, one per city, with passwords announced once (or <c>Identity:Demo:Password</c>).</summary>
internal sealed class DemoAccountSeed(
    UserManager<User> userManager,
    IUserQueries users,
    IRoleQueries roles,
    IRegionQueries regionQueries,
    IGuidGenerator guids,
    IConfiguration configuration,
    IStringLocalizer<IdentityResource> texts
) : IDataSeedContributor
{
    /// <summary>The first account of a role belongs to Lianyungang (Haizhou District), the second to Yancheng (Yandu District).</summary>
    private static readonly string[] DemoRegionCodes = ["320706", "320903"];

    public int Order => 30;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsDemo || await users.AnyUserInRoleAsync(StaticRoles.CityOfficer, cancellationToken))
        {
            return;
        }

        context.Announce(texts["Start:DemoAccounts"]);
        var regions = await regionQueries.GetRegionsAsync(cancellationToken);
        foreach (var role in await roles.GetRolesAsync(StaticRoles.All, cancellationToken))
        {
            for (var i = 0; i < DemoRegionCodes.Length; i++)
            {
                var region = role.DataScope == DataScope.Region ? regions.First(r => r.Code == DemoRegionCodes[i]) : null;
                await CreateAsync(context, role, i + 1, region);
            }
        }
    }

    private async Task CreateAsync(DataSeedContext context, Role role, int number, Region? region)
    {
        var roleName = texts[$"Role:{role.Name}"].Value;
        var user = new User(guids.Create(), $"{role.Name}{number}", $"演示{roleName}{number}");
        user.Describe(user.Name, null, region?.Id);
        user.SetRoles([role.Id]);
        var password = configuration["Identity:Demo:Password"] ?? OneTimePasswords.Create(user.UserName);
        (await userManager.CreateAsync(user, password)).ThrowIfFailed("password");
        context.Announce($"  {user.UserName, -24} {password}   {roleName} {region?.Name}".TrimEnd());
    }
}
