using FirmLadder.Identity.Data;
using FirmLadder.Identity.Users;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FirmLadder.Identity.Http;

/// <summary>ASP.NET Core Identity over our own aggregates, and the session cookie.</summary>
internal static class IdentityHttp
{
    public static void AddServices(IServiceCollection services)
    {
        services
            .AddIdentityCore<User>(o =>
            {
                o.User.AllowedUserNameCharacters = null!;
                o.Password.RequiredLength = PasswordRules.MinLength;
                o.Lockout.AllowedForNewUsers = true;
            })
            .AddUserStore<UserStore>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<SessionPrincipalFactory>();
        // Our rules say more than the framework's, in both languages; both would report the same fault twice.
        services.AddScoped<IPasswordValidator<User>, PasswordRules>();
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i].ServiceType == typeof(IPasswordValidator<User>) && services[i].ImplementationType != typeof(PasswordRules))
            {
                services.RemoveAt(i);
            }
        }

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddScoped<SessionCookieEvents>();
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<Account.SessionOptions>>(ConfigureCookie);
        services
            .AddOptions<IdentityOptions>()
            .Configure<IOptions<Account.SessionOptions>>(
                (o, session) =>
                {
                    o.Lockout.MaxFailedAccessAttempts = session.Value.MaxFailedAttempts;
                    o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(session.Value.LockoutMinutes);
                }
            );
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options, IOptions<Account.SessionOptions> session)
    {
        options.Cookie.Name = ".AspNetCore.Identity.Application";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(session.Value.IdleMinutes);
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionCookieEvents);
    }
}
