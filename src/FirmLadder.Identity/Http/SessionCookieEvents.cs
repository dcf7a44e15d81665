using System.Globalization;
using System.Security.Claims;
using FirmLadder.Identity.Account;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FirmLadder.Identity.Http;

/// <summary>Compares the session with the account on every request, and answers an API call with a status, never with a redirect.</summary>
internal sealed class SessionCookieEvents(IAccountQueries queries, IClock clock, IOptions<Account.SessionOptions> options)
    : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal!;
        var state = Guid.TryParse(principal.FindFirstValue(AbpClaimTypes.UserId), out var id)
            ? await queries.FindSessionStateAsync(id, context.HttpContext.RequestAborted)
            : null;
        if (
            state is not { IsActive: true }
            || IsOver(principal)
            || principal.FindFirstValue(SessionPrincipalFactory.SecurityStamp) != state.SecurityStamp
        )
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        if (!Agrees(principal, state))
        {
            context.ReplacePrincipal(
                SessionPrincipalFactory.Create(
                    id,
                    principal.FindFirstValue(AbpClaimTypes.UserName)!,
                    principal.FindFirstValue(AbpClaimTypes.Name)!,
                    state,
                    principal.FindFirstValue(AbpClaimTypes.SessionStarted)!
                )
            );
            context.ShouldRenew = true;
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private bool IsOver(ClaimsPrincipal principal) =>
        !long.TryParse(principal.FindFirstValue(AbpClaimTypes.SessionStarted), CultureInfo.InvariantCulture, out var started)
        || clock.Now >= DateTimeOffset.FromUnixTimeSeconds(started).UtcDateTime.AddHours(options.Value.AbsoluteHours);

    private static bool Agrees(ClaimsPrincipal principal, SessionState state) =>
        principal.FindAll(AbpClaimTypes.Role).Select(c => c.Value).ToHashSet(StringComparer.Ordinal).SetEquals(state.RoleNames)
        && principal.HasClaim(c => c.Type == AbpClaimTypes.MustChangePassword) == state.MustChangePassword;
}
