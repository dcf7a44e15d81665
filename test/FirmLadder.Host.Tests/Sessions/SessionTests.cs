using System.Net;
using FirmLadder.Host.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FirmLadder.Host.Tests.Sessions;

/// <summary>A session's life: cookies, security stamp, sign-out.</summary>
[Collection(HostCollection.Name)]
public sealed class SessionTests(RunningHost host)
{
    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites_and_ends_with_the_browser()
    {
        var cookie = await SessionCookieAsync(rememberMe: false);
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldContain("path=/", Case.Insensitive);
        cookie.ShouldNotContain("expires=", Case.Insensitive);
    }

    [Fact]
    public async Task A_session_to_be_remembered_outlives_the_browser_but_not_its_limit()
    {
        (await SessionCookieAsync(rememberMe: true)).ShouldContain("expires=", Case.Insensitive);
    }

    [Fact]
    public async Task A_sign_in_makes_a_new_session_whatever_cookie_came_with_it()
    {
        using var attacker = await host.SignInAsync("Expert1");
        var planted = attacker.Cookie(ApiClient.SessionCookie)!;
        using var victim = host.CreateClient();
        victim.SetCookie(ApiClient.SessionCookie, planted);
        (await victim.SignInAsync("CityOfficer1", RunningHost.Password)).ShouldBe("Success");

        victim.Cookie(ApiClient.SessionCookie).ShouldNotBe(planted);
        (await attacker.LoadConfigurationAsync()).GetProperty("currentUser").GetProperty("userName").GetString().ShouldBe("Expert1");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var client = await host.SignInAsync("CityOfficer1");
        (await client.PostAsync("/api/account/logout")).ShouldBe(HttpStatusCode.NoContent);
        client.Cookie(ApiClient.SessionCookie).ShouldBeNull();
        (await client.GetAsync("/api/firms")).ShouldBeError(HttpStatusCode.Unauthorized);
        (await client.LoadConfigurationAsync()).GetProperty("currentUser").GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_link_cannot_sign_anybody_out()
    {
        using var client = await host.SignInAsync("CityOfficer1");
        (await client.GetAsync("/api/account/logout")).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await client.GetAsync("/api/firms")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reset_password_ends_the_other_session_at_once()
    {
        var (account, session) = await host.CreateSignedInAccountAsync();
        using var _ = session;
        (await session.GetAsync("/api/firms/industries")).ShouldBe(HttpStatusCode.OK);
        var reset = await (await host.AsAdministratorAsync()).PostAsync($"/api/identity/users/{account.Id}/reset-password");
        var password = reset.ShouldBe(HttpStatusCode.OK).Json.GetProperty("oneTimePassword").GetString()!;

        (await session.GetAsync("/api/firms/industries")).ShouldBeError(HttpStatusCode.Unauthorized);
        using var client = host.CreateClient();
        (await client.SignInAsync(account.UserName, RunningHost.Password)).ShouldBe("InvalidUserNameOrPassword");
        (await client.SignInAsync(account.UserName, password)).ShouldBe("Success");
        (await client.GetAsync("/api/firms/industries")).ShouldBeError(HttpStatusCode.Forbidden, "Identity:PasswordChangeRequired");
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_and_keeps_this_one()
    {
        var (account, session) = await host.CreateSignedInAccountAsync();
        using var here = session;
        using var elsewhere = await host.SignInAsync(account.UserName);
        await RunningHost.ChangePasswordAsync(here, RunningHost.Password, "Another-1-of-mine");

        (await here.GetAsync("/api/firms/industries")).ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/api/firms/industries")).ShouldBeError(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_session_survives_a_restart_of_the_host()
    {
        using var one = new OwnHost();
        await one.InitializeAsync();
        try
        {
            using var before = await one.SignInAsync("CityOfficer1");
            var cookie = before.Cookie(ApiClient.SessionCookie)!;
            await one.StopAsync();
            await one.StartAsync();

            using var after = one.CreateClient();
            after.SetCookie(ApiClient.SessionCookie, cookie);
            (await after.LoadConfigurationAsync()).GetProperty("currentUser").GetProperty("userName").GetString().ShouldBe("CityOfficer1");
        }
        finally
        {
            await one.DisposeAsync();
        }
    }

    [Fact]
    public void The_keys_of_the_cookies_belong_to_the_product_and_not_to_its_folder() =>
        host.Services.GetRequiredService<IOptions<DataProtectionOptions>>().Value.ApplicationDiscriminator.ShouldBe("FirmLadder");

    private async Task<string> SessionCookieAsync(bool rememberMe)
    {
        using var client = host.CreateClient();
        var body = new
        {
            userNameOrEmailAddress = "Expert2",
            password = RunningHost.Password,
            rememberMe,
        };
        var answer = (await client.PostAsync("/api/account/login", body)).ShouldBe(HttpStatusCode.OK);
        return answer.SetCookies.Single(c => c.StartsWith(ApiClient.SessionCookie + "=", StringComparison.Ordinal));
    }

    private sealed class OwnHost : RunningHost;
}
