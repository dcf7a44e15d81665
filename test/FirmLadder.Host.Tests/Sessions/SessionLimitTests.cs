using System.Net;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Sessions;

/// <summary>Idle and absolute limits, on a host whose clock these tests move: a session begins in each test, so their order does not matter.</summary>
public sealed class SessionLimitTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Url = "/api/firms/industries";

    [Fact]
    public async Task A_session_left_alone_for_an_hour_is_over()
    {
        using var client = await host.SignInAsync("CityOfficer1");
        host.Time.Advance(TimeSpan.FromMinutes(59));
        (await client.GetAsync(Url)).ShouldBe(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromMinutes(61));
        (await client.GetAsync(Url)).ShouldBeError(HttpStatusCode.Unauthorized, "FirmLadder:Unauthenticated");
    }

    [Fact]
    public async Task Use_keeps_a_session_alive_but_not_beyond_twelve_hours()
    {
        using var client = await host.SignInAsync("CityOfficer1");
        for (var minutes = 40; minutes < 12 * 60; minutes += 40)
        {
            host.Time.Advance(TimeSpan.FromMinutes(40));
            (await client.GetAsync(Url)).ShouldBe(HttpStatusCode.OK);
        }

        host.Time.Advance(TimeSpan.FromMinutes(40));
        (await client.GetAsync(Url)).ShouldBeError(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_changed_role_does_not_begin_the_session_anew()
    {
        var (account, client) = await CreateAccountAsync();
        using var _ = client;
        for (var hour = 0; hour < 11; hour++)
        {
            host.Time.Advance(TimeSpan.FromMinutes(50));
            (await client.GetAsync(Url)).ShouldBe(HttpStatusCode.OK);
        }

        await ChangeRoleAsync(account, "CityOfficer");
        (await client.GetAsync("/api/firms")).ShouldBe(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromMinutes(50));
        (await client.GetAsync(Url)).ShouldBe(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromMinutes(50));
        (await client.GetAsync(Url)).ShouldBe(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromMinutes(50));
        (await client.GetAsync(Url)).ShouldBe(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromMinutes(50));
        (await client.GetAsync(Url)).ShouldBeError(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_start_calls_answer_an_expired_session_as_nobody_with_a_usable_token()
    {
        using var client = await host.SignInAsync("CityOfficer1");
        host.Time.Advance(TimeSpan.FromMinutes(61));
        (await client.LoadConfigurationAsync()).GetProperty("currentUser").GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
        (await client.GetAsync("/api/abp/application-localization?cultureName=zh-Hans")).ShouldBe(HttpStatusCode.OK);
        (await client.SignInAsync("CityOfficer1", RunningHost.Password)).ShouldBe("Success");
    }

    private async Task<(NewAccount Account, ApiClient Session)> CreateAccountAsync()
    {
        using var admin = await host.SignInAsync(RunningHost.Administrator);
        var userName = host.Unique("limits");
        var json = (
            await admin.PostAsync(
                "/api/identity/users",
                new
                {
                    userName,
                    name = userName,
                    roleNames = new[] { "Expert" },
                }
            )
        ).ShouldBe(HttpStatusCode.OK).Json;
        var account = new NewAccount(
            json.GetProperty("user").GetProperty("id").GetGuid(),
            userName,
            json.GetProperty("oneTimePassword").GetString()!
        );
        var session = await host.SignInAsync(userName, account.OneTimePassword);
        await RunningHost.ChangePasswordAsync(session, account.OneTimePassword);
        return (account, session);
    }

    private async Task ChangeRoleAsync(NewAccount account, string role)
    {
        using var admin = await host.SignInAsync(RunningHost.Administrator);
        var user = (await admin.GetAsync($"/api/identity/users/{account.Id}")).Json;
        var change = new
        {
            name = account.UserName,
            roleNames = new[] { role },
            isActive = true,
            concurrencyStamp = user.GetProperty("concurrencyStamp").GetString(),
        };
        (await admin.PutAsync($"/api/identity/users/{account.Id}", change)).ShouldBe(HttpStatusCode.OK);
    }
}
