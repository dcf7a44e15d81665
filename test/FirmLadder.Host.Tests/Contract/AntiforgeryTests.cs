using System.Net;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Contract;

/// <summary>A changing call that carries a cookie of ours must carry the matching token.</summary>
[Collection(HostCollection.Name)]
public sealed class AntiforgeryTests(RunningHost host)
{
    private const string Refused = "FirmLadder:AntiforgeryFailed";

    [Theory]
    [InlineData("POST", "/api/identity/users")]
    [InlineData("PUT", "/api/identity/users/0198f0a0-0000-7000-8000-000000000001")]
    [InlineData("DELETE", "/api/identity/roles/0198f0a0-0000-7000-8000-000000000001")]
    [InlineData("POST", "/api/account/logout")]
    public async Task Without_the_token_a_change_is_refused(string method, string url)
    {
        var admin = await host.AsAdministratorAsync();
        (await admin.SendAsync(new HttpMethod(method), url, ApiClient.Content(new { }), token: "")).ShouldBeError(
            HttpStatusCode.BadRequest,
            Refused
        );
    }

    [Fact]
    public async Task A_made_up_token_is_refused()
    {
        var admin = await host.AsAdministratorAsync();
        (await admin.SendAsync(HttpMethod.Post, "/api/account/logout", ApiClient.Content(new { }), token: "made-up")).ShouldBeError(
            HttpStatusCode.BadRequest,
            Refused
        );
    }

    [Fact]
    public async Task The_token_from_before_the_sign_in_is_refused_afterwards_and_a_fresh_one_works()
    {
        using var client = host.CreateClient();
        await client.LoadConfigurationAsync();
        var before = client.Cookie(ApiClient.XsrfCookie)!;
        (await client.SignInAsync("CityOfficer2", RunningHost.Password)).ShouldBe("Success");

        (await client.SendAsync(HttpMethod.Post, "/api/account/logout", ApiClient.Content(new { }), before)).ShouldBeError(
            HttpStatusCode.BadRequest,
            Refused
        );
        (await client.PostAsync("/api/account/logout")).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_token_of_one_user_does_not_serve_another()
    {
        using var one = await host.SignInAsync("CityOfficer1");
        using var other = await host.SignInAsync("CityOfficer2");
        var foreign = one.Cookie(ApiClient.XsrfCookie)!;
        (await other.SendAsync(HttpMethod.Post, "/api/account/logout", ApiClient.Content(new { }), foreign)).ShouldBeError(
            HttpStatusCode.BadRequest,
            Refused
        );
    }

    [Fact]
    public async Task A_call_without_any_cookie_needs_no_token()
    {
        using var program = host.CreateClient();
        var answer = await program.PostAsync("/api/account/login", new { userNameOrEmailAddress = "nobody", password = "nothing-at-all" });
        answer.ShouldBe(HttpStatusCode.OK).Json.GetProperty("result").GetString().ShouldBe("InvalidUserNameOrPassword");
    }

    [Fact]
    public async Task A_browser_that_has_visited_needs_the_token_to_sign_in()
    {
        using var client = host.CreateClient();
        await client.LoadConfigurationAsync();
        var body = ApiClient.Content(new { userNameOrEmailAddress = "CityOfficer1", password = RunningHost.Password });
        (await client.SendAsync(HttpMethod.Post, "/api/account/login", body, token: "")).ShouldBeError(HttpStatusCode.BadRequest, Refused);
        client.Cookie(ApiClient.SessionCookie).ShouldBeNull();
    }

    [Fact]
    public async Task Reading_needs_no_token()
    {
        var officer = await host.AsAsync("CityOfficer1");
        (await officer.SendAsync(HttpMethod.Get, "/api/firms", token: "")).ShouldBe(HttpStatusCode.OK);
    }
}
