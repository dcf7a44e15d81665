using System.Net;
using System.Text;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Contract;

/// <summary>Each row of the status table: the status, the header, the whole envelope and no redirect.</summary>
[Collection(HostCollection.Name)]
public sealed class StatusTests(RunningHost host)
{
    private static readonly Guid Absent = Guid.Parse("0198f0a0-0000-7000-8000-000000000001");

    [Theory]
    [InlineData("GET", "/api/firms")]
    [InlineData("POST", "/api/identity/users")]
    [InlineData("GET", "/api/identity/regions")]
    public async Task Nobody_signed_in_is_401_without_a_redirect(string method, string url)
    {
        using var nobody = host.CreateClient();
        var answer = await nobody.SendAsync(new HttpMethod(method), url, method == "GET" ? null : ApiClient.Content(new { }));
        answer.ShouldBeError(HttpStatusCode.Unauthorized, "FirmLadder:Unauthenticated");
        answer.Headers.Location.ShouldBeNull();
    }

    [Fact]
    public async Task A_missing_permission_is_403_without_a_redirect()
    {
        var answer = await (await host.AsAsync("Expert1")).GetAsync("/api/identity/users");
        answer.ShouldBeError(HttpStatusCode.Forbidden, "FirmLadder:Forbidden");
        answer.Headers.Location.ShouldBeNull();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task An_unknown_address_is_404_with_any_verb(string verb)
    {
        var officer = await host.AsAsync("CityOfficer1");
        (await officer.SendAsync(new HttpMethod(verb), "/api/no-such-thing/at-all")).ShouldBeError(
            HttpStatusCode.NotFound,
            "FirmLadder:NotFound"
        );
        using var nobody = host.CreateClient();
        (await nobody.SendAsync(new HttpMethod(verb), "/api/no-such-thing/at-all")).ShouldBeError(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/firms/{0}")]
    [InlineData("/api/identity/users/{0}")]
    [InlineData("/api/identity/roles/{0}/permissions")]
    [InlineData("/api/firms/not-a-guid")]
    public async Task An_absent_record_is_404(string url)
    {
        var admin = await host.AsAdministratorAsync();
        (await admin.GetAsync(string.Format(url, Absent))).ShouldBeError(HttpStatusCode.NotFound, "FirmLadder:NotFound");
    }

    [Theory]
    [InlineData("DELETE", "/api/firms")]
    [InlineData("PATCH", "/api/identity/users")]
    [InlineData("POST", "/api/abp/application-configuration")]
    [InlineData("GET", "/api/account/logout")]
    public async Task A_wrong_verb_on_a_known_address_is_405(string verb, string url)
    {
        var admin = await host.AsAdministratorAsync();
        (await admin.SendAsync(new HttpMethod(verb), url)).ShouldBeError(HttpStatusCode.MethodNotAllowed, "FirmLadder:MethodNotAllowed");
    }

    [Fact]
    public async Task A_stale_stamp_is_409_and_shows_both_values()
    {
        var account = await host.CreateAccountAsync();
        var admin = await host.AsAdministratorAsync();
        var answer = await admin.PutAsync(
            $"/api/identity/users/{account.Id}",
            new
            {
                name = "mine",
                roleNames = new[] { "Expert" },
                isActive = true,
                concurrencyStamp = "stale",
            }
        );
        answer.ShouldBeError(HttpStatusCode.Conflict, "FirmLadder:Conflict");
        var name = answer
            .Error.GetProperty("data")
            .GetProperty("fields")
            .EnumerateArray()
            .Single(f => f.GetProperty("name").GetString() == "name");
        name.GetProperty("current").GetString().ShouldBe(account.UserName);
        name.GetProperty("yours").GetString().ShouldBe("mine");
        (await host.GetUserAsync(account.Id)).GetProperty("name").GetString().ShouldBe(account.UserName);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_413()
    {
        using var admin = (await host.AsAdministratorAsync()).Copy();
        // Lets the server answer before the body is sent; otherwise it may close the connection while the client still writes.
        admin.Headers["Expect"] = "100-continue";
        using var content = new ByteArrayContent(new byte[31 * 1024 * 1024]);
        content.Headers.ContentType = new("application/json");
        (await admin.SendAsync(HttpMethod.Post, "/api/identity/users", content)).ShouldBeError(
            HttpStatusCode.RequestEntityTooLarge,
            "FirmLadder:PayloadTooLarge"
        );
    }

    [Fact]
    public async Task A_workbook_beyond_the_limit_is_413()
    {
        using var officer = (await host.AsAsync("CityOfficer1")).Copy();
        officer.Headers["Expect"] = "100-continue";
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[22 * 1024 * 1024]), "file", "large.xlsx" } };
        (await officer.SendAsync(HttpMethod.Post, "/api/firms/imports", content)).ShouldBeError(
            HttpStatusCode.RequestEntityTooLarge,
            "FirmLadder:PayloadTooLarge"
        );
    }

    [Theory]
    [InlineData("not-a-workbook.xlsx")]
    [InlineData("program.exe")]
    public async Task A_file_that_is_no_workbook_is_refused_with_a_reason(string name)
    {
        var officer = await host.AsAsync("CityOfficer1");
        using var content = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes("MZ this is no workbook")), "file", name },
        };
        var answer = await officer.SendAsync(HttpMethod.Post, "/api/firms/imports", content);
        ((int)answer.Status).ShouldBeOneOf(400, 415, 422);
        answer.ShouldBeError(answer.Status);
    }

    [Fact]
    public async Task The_template_is_a_workbook_to_be_saved()
    {
        var answer = await (await host.AsAsync("CityOfficer1")).GetAsync("/api/firms/imports/template");
        answer.ShouldBe(HttpStatusCode.OK).ContentType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        answer.Text.ShouldStartWith("PK");
    }

    [Fact]
    public async Task A_content_type_nobody_reads_is_415()
    {
        var admin = await host.AsAdministratorAsync();
        var answer = await admin.PostTextAsync("/api/identity/roles", "<role/>", "application/xml");
        answer.ShouldBeError(HttpStatusCode.UnsupportedMediaType, "FirmLadder:UnsupportedMediaType");
    }

    [Fact]
    public async Task A_rule_that_says_no_is_422_with_code_data_and_a_text_to_act_on()
    {
        var account = await host.CreateAccountAsync();
        var admin = await host.AsAdministratorAsync();
        var answer = await admin.PostAsync(
            "/api/identity/users",
            new
            {
                userName = account.UserName,
                name = "x",
                roleNames = new[] { "Expert" },
            }
        );
        answer.ShouldBeError(HttpStatusCode.UnprocessableEntity, "Identity:UserNameTaken");
        answer.Error.GetProperty("message").GetString()!.ShouldContain(account.UserName);
        answer.Error.GetProperty("data").GetProperty("UserName").GetString().ShouldBe(account.UserName);
    }

    [Theory]
    [InlineData("en", "Your account does not hold this permission")]
    [InlineData("zh-Hans", "权限")]
    public async Task Messages_follow_the_language_of_the_reader(string language, string expected)
    {
        using var client = await host.SignInAsync("Expert2");
        client.Headers["Accept-Language"] = language;
        var answer = await client.GetAsync("/api/identity/users");
        answer.Error.GetProperty("message").GetString()!.ShouldContain(expected);
    }

    [Fact]
    public async Task Every_error_carries_the_security_headers_and_is_never_cached()
    {
        var admin = await host.AsAdministratorAsync();
        ApiAnswer[] errors =
        [
            await admin.GetAsync($"/api/firms/{Absent}"),
            await admin.PostAsync("/api/identity/users", new { }),
            await admin.GetAsync("/api/no-such-thing"),
        ];
        foreach (var error in errors)
        {
            error.Header("X-Content-Type-Options").ShouldBe("nosniff", error.Text);
            error.Header("Content-Security-Policy").ShouldNotBeNull();
            error.Header("Cache-Control").ShouldBe("no-store");
        }
    }

    [Theory]
    [InlineData("GET", "/api/firms?sorting=name%27%3B+DROP+TABLE+FmFirms%3B--", null)]
    [InlineData("GET", "/api/identity/users?filter=%27%22%3B%25_%5B", null)]
    [InlineData("POST", "/api/identity/roles", "{\"name\":")]
    [InlineData("POST", "/api/identity/roles", "[[[[[[[[")]
    [InlineData("POST", "/api/account/login", "null")]
    [InlineData("POST", "/api/firms", "{\"registeredCapital\":1e400}")]
    [InlineData("POST", "/api/firms", "\"\\ud800\"")]
    public async Task No_answer_shows_code_or_SQL(string method, string url, string? body)
    {
        var admin = await host.AsAdministratorAsync();
        using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        var answer = await admin.SendAsync(new HttpMethod(method), url, content);
        ((int)answer.Status).ShouldBeLessThan(500, answer.Text);
        foreach (var leak in new[] { "Exception", "   at ", "SELECT ", "FirmLadder.Kernel", "System.", ".cs:line", "SQLite" })
        {
            answer.Text.ShouldNotContain(leak);
        }
    }
}
