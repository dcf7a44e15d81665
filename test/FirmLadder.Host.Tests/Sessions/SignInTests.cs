using System.Net;
using System.Text.Json;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Sessions;

/// <summary>Signing in: answers, lockout, the forced first change.</summary>
[Collection(HostCollection.Name)]
public sealed class SignInTests(RunningHost host)
{
    private const string WrongPassword = "Certainly-not-7";

    [Fact]
    public async Task The_right_password_opens_a_session()
    {
        using var client = await host.SignInAsync("CityOfficer1");
        (await client.GetAsync("/api/firms")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task User_names_are_taken_without_regard_to_case()
    {
        using var client = host.CreateClient();
        (await client.SignInAsync("cityOFFICER1", RunningHost.Password)).ShouldBe("Success");
    }

    [Fact]
    public async Task Passwords_are_taken_with_regard_to_case()
    {
        var account = await host.CreateAccountAsync();
        using var client = host.CreateClient();
        (await client.SignInAsync(account.UserName, account.OneTimePassword.ToUpperInvariant())).ShouldBe("InvalidUserNameOrPassword");
    }

    [Fact]
    public async Task An_email_address_serves_as_user_name()
    {
        var account = await host.CreateAccountAsync();
        var email = $"{account.UserName}@example.org";
        await UpdateAsync(account, email: email);
        using var client = host.CreateClient();
        (await client.SignInAsync(email.ToUpperInvariant(), account.OneTimePassword)).ShouldBe("Success");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_user_get_the_same_answer()
    {
        var account = await host.CreateAccountAsync();
        using var client = host.CreateClient();
        var wrong = await LoginAsync(client, account.UserName, WrongPassword);
        var unknown = await LoginAsync(client, "no-such-user-here", WrongPassword);
        wrong.ShouldBe(HttpStatusCode.OK).Json.GetProperty("result").GetString().ShouldBe("InvalidUserNameOrPassword");
        wrong.Json.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
        unknown.Text.ShouldBe(wrong.Text);
        client.Cookie(ApiClient.SessionCookie).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"userNameOrEmailAddress":"","password":"x"}""", "userNameOrEmailAddress")]
    [InlineData("""{"userNameOrEmailAddress":"x"}""", "password")]
    [InlineData("""{"userNameOrEmailAddress":"x","password":5}""", "password")]
    public async Task Missing_credentials_are_a_wrong_input_and_no_attempt(string body, string member)
    {
        using var client = host.CreateClient();
        (await client.PostTextAsync("/api/account/login", body))
            .ShouldBeError(HttpStatusCode.BadRequest)
            .InvalidMembers.ShouldContain(member);
    }

    [Fact]
    public async Task A_password_of_a_megabyte_is_refused_before_it_is_hashed()
    {
        using var client = host.CreateClient();
        (await LoginAsync(client, "CityOfficer1", new string('x', 1_000_000)))
            .ShouldBeError(HttpStatusCode.BadRequest)
            .InvalidMembers.ShouldBe(["password"]);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one_until_it_is_unlocked()
    {
        var account = await host.CreateAccountAsync();
        using var client = host.CreateClient();
        var answers = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            answers.Add(await client.SignInAsync(account.UserName, WrongPassword));
        }

        answers.Take(4).ShouldAllBe(a => a == "InvalidUserNameOrPassword");
        answers[4].ShouldBe("LockedOut");
        var right = await LoginAsync(client, account.UserName, account.OneTimePassword);
        right.Json.GetProperty("result").GetString().ShouldBe("LockedOut");
        right.Json.GetProperty("description").GetString()!.ShouldContain("15");
        (await host.GetUserAsync(account.Id)).GetProperty("isLockedOut").GetBoolean().ShouldBeTrue();

        var unlocked = await (await host.AsAdministratorAsync()).PostAsync($"/api/identity/users/{account.Id}/unlock");
        unlocked.ShouldBe(HttpStatusCode.OK).Json.GetProperty("isLockedOut").GetBoolean().ShouldBeFalse();
        (await client.SignInAsync(account.UserName, account.OneTimePassword)).ShouldBe("Success");
    }

    [Fact]
    public async Task A_success_forgets_the_failures_before_it()
    {
        var account = await host.CreateAccountAsync();
        using var client = host.CreateClient();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++)
            {
                (await client.SignInAsync(account.UserName, WrongPassword)).ShouldBe("InvalidUserNameOrPassword");
            }

            (await client.SignInAsync(account.UserName, account.OneTimePassword)).ShouldBe("Success");
        }
    }

    [Fact]
    public async Task Two_sign_ins_at_the_same_moment_both_succeed()
    {
        var account = await host.CreateAccountAsync();
        using var one = host.CreateClient();
        using var other = host.CreateClient();
        var answers = await Task.WhenAll(
            LoginAsync(one, account.UserName, account.OneTimePassword),
            LoginAsync(other, account.UserName, account.OneTimePassword)
        );
        answers.Select(a => a.Text).ShouldAllBe(t => t.Contains("Success"));
    }

    [Fact]
    public async Task Guesses_at_the_same_moment_all_count()
    {
        var account = await host.CreateAccountAsync();
        var clients = Enumerable.Range(0, 12).Select(_ => host.CreateClient()).ToList();
        var answers = await Task.WhenAll(clients.Select(c => LoginAsync(c, account.UserName, WrongPassword)));
        clients.ForEach(c => c.Dispose());

        answers.Select(a => a.Status).ShouldAllBe(s => s == HttpStatusCode.OK);
        (await host.GetUserAsync(account.Id)).GetProperty("isLockedOut").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_sign_in_does_not_get_in_the_way_of_somebody_editing_the_account()
    {
        var account = await host.CreateAccountAsync();
        var before = (await host.GetUserAsync(account.Id)).GetProperty("concurrencyStamp").GetString();
        using var _ = await host.SignInAsync(account.UserName, account.OneTimePassword);
        (await host.GetUserAsync(account.Id)).GetProperty("concurrencyStamp").GetString().ShouldBe(before);
    }

    [Fact]
    public async Task An_inactive_account_cannot_sign_in_and_its_session_ends()
    {
        var (account, session) = await host.CreateSignedInAccountAsync();
        using var _ = session;
        await UpdateAsync(account, isActive: false);

        (await session.GetAsync("/api/firms/industries")).ShouldBeError(HttpStatusCode.Unauthorized);
        using var client = host.CreateClient();
        (await client.SignInAsync(account.UserName, RunningHost.Password)).ShouldBe("NotAllowed");
        (await client.SignInAsync(account.UserName, WrongPassword)).ShouldBe("InvalidUserNameOrPassword");
        client.Cookie(ApiClient.SessionCookie).ShouldBeNull();
    }

    [Fact]
    public async Task A_one_time_password_opens_nothing_but_the_change_of_password()
    {
        var account = await host.CreateAccountAsync("CityOfficer");
        using var client = host.CreateClient();
        await client.LoadConfigurationAsync();
        var login = await LoginAsync(client, account.UserName, account.OneTimePassword);
        login.Json.GetProperty("mustChangePassword").GetBoolean().ShouldBeTrue();

        var before = await client.LoadConfigurationAsync();
        before.GetProperty("extraProperties").GetProperty("mustChangePassword").GetBoolean().ShouldBeTrue();
        before.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().ShouldBeEmpty();
        foreach (var url in new[] { "/api/firms", "/api/firms/industries", "/api/identity/regions", "/api/identity/users" })
        {
            (await client.GetAsync(url)).ShouldBeError(HttpStatusCode.Forbidden, "Identity:PasswordChangeRequired");
        }

        await RunningHost.ChangePasswordAsync(client, account.OneTimePassword);
        (await client.GetAsync("/api/firms")).ShouldBe(HttpStatusCode.OK);
        var after = await client.LoadConfigurationAsync();
        after.GetProperty("extraProperties").GetProperty("mustChangePassword").GetBoolean().ShouldBeFalse();
        after.GetProperty("auth").GetProperty("grantedPolicies").TryGetProperty("Firms.Firms", out var _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("wrong-current-1A", RunningHost.Password, "currentPassword")]
    [InlineData(null, "short1A", "newPassword")]
    [InlineData(null, "alllowercase1", "newPassword")]
    [InlineData(null, "NoDigitsAtAll", "newPassword")]
    [InlineData(null, null, "newPassword")]
    public async Task A_change_of_password_names_what_is_wrong(string? current, string? wanted, string member)
    {
        var account = await host.CreateAccountAsync();
        using var client = await host.SignInAsync(account.UserName, account.OneTimePassword);
        var answer = await client.PostAsync(
            "/api/account/change-password",
            new { currentPassword = current ?? account.OneTimePassword, newPassword = wanted ?? account.OneTimePassword }
        );
        answer.ShouldBeError(HttpStatusCode.BadRequest).InvalidMembers.Distinct().ShouldBe([member]);
        (await client.GetAsync("/api/firms")).ShouldBeError(HttpStatusCode.Forbidden, "Identity:PasswordChangeRequired");
    }

    [Fact]
    public async Task The_last_sign_in_is_remembered()
    {
        var account = await host.CreateAccountAsync();
        (await host.GetUserAsync(account.Id)).GetProperty("lastSignInTime").ValueKind.ShouldBe(JsonValueKind.Null);
        using var _ = await host.SignInAsync(account.UserName, account.OneTimePassword);
        (await host.GetUserAsync(account.Id))
            .GetProperty("lastSignInTime")
            .GetDateTimeOffset()
            .ShouldBe(host.Time.GetUtcNow(), TimeSpan.FromMinutes(5));
    }

    private static Task<ApiAnswer> LoginAsync(ApiClient client, string userName, string password) =>
        client.PostAsync(
            "/api/account/login",
            new
            {
                userNameOrEmailAddress = userName,
                password,
                rememberMe = false,
            }
        );

    private async Task UpdateAsync(NewAccount account, bool isActive = true, string? email = null)
    {
        var user = await host.GetUserAsync(account.Id);
        var change = new
        {
            name = account.UserName,
            email,
            roleNames = user.GetProperty("roleNames"),
            isActive,
            concurrencyStamp = user.GetProperty("concurrencyStamp").GetString(),
        };
        (await (await host.AsAdministratorAsync()).PutAsync($"/api/identity/users/{account.Id}", change)).ShouldBe(HttpStatusCode.OK);
    }
}
