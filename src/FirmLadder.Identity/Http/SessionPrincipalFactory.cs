using System.Globalization;
using System.Security.Claims;
using FirmLadder.Identity.Account;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace FirmLadder.Identity.Http;

/// <summary>The claims of a session. It begins when this is first made; a renewal keeps the beginning.</summary>
internal sealed class SessionPrincipalFactory(IRoleQueries queries, IClock clock) : IUserClaimsPrincipalFactory<User>
{
    public const string SecurityStamp = "AspNet.Identity.SecurityStamp";

    public async Task<ClaimsPrincipal> CreateAsync(User user)
    {
        var roles = await queries.GetRolesAsync(user.Roles.Select(r => r.RoleId), CancellationToken.None);
        return Create(user.Id, user.UserName, user.Name, StateOf(user, roles.Select(r => r.Name)), StartOf(clock.Now));
    }

    public static ClaimsPrincipal Create(Guid id, string userName, string name, SessionState state, string started)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, AbpClaimTypes.UserName, AbpClaimTypes.Role);
        identity.AddClaim(new Claim(AbpClaimTypes.UserId, id.ToString("D", CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(AbpClaimTypes.UserName, userName));
        identity.AddClaim(new Claim(AbpClaimTypes.Name, name));
        identity.AddClaim(new Claim(SecurityStamp, state.SecurityStamp));
        identity.AddClaim(new Claim(AbpClaimTypes.SessionStarted, started));
        identity.AddClaims(state.RoleNames.Select(r => new Claim(AbpClaimTypes.Role, r)));
        if (state.MustChangePassword)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.MustChangePassword, "true"));
        }

        return new ClaimsPrincipal(identity);
    }

    private static SessionState StateOf(User user, IEnumerable<string> roleNames) =>
        new(user.SecurityStamp, user.IsActive, user.MustChangePassword, [.. roleNames]);

    private static string StartOf(DateTime now) =>
        new DateTimeOffset(now, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
