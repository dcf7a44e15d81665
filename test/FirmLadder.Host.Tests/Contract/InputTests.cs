using System.Net;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Contract;

/// <summary>Wrong input is 400 and names the members that are wrong.</summary>
[Collection(HostCollection.Name)]
public sealed class InputTests(RunningHost host)
{
    private const string Validation = "FirmLadder:Validation";

    [Theory]
    [InlineData("maxResultCount=1001", "maxResultCount")]
    [InlineData("maxResultCount=0", "maxResultCount")]
    [InlineData("maxResultCount=abc", "maxResultCount")]
    [InlineData("skipCount=-1", "skipCount")]
    [InlineData("skipCount=99999999999", "skipCount")]
    [InlineData("sorting=passwordHash", "sorting")]
    [InlineData("sorting=name;drop", "sorting")]
    [InlineData("sorting=userName%20asc,name%20desc", "sorting")]
    [InlineData("sorting=userName%20sideways", "sorting")]
    [InlineData("isActive=perhaps", "isActive")]
    public async Task A_list_of_accounts_refuses_what_it_does_not_know(string query, string member)
    {
        var answer = await (await host.AsAdministratorAsync()).GetAsync($"/api/identity/users?{query}");
        answer.ShouldBeError(HttpStatusCode.BadRequest, Validation).InvalidMembers.ShouldBe([member]);
    }

    [Theory]
    [InlineData("maxResultCount=1001", "maxResultCount")]
    [InlineData("sorting=passwordHash", "sorting")]
    [InlineData("sorting=name;drop", "sorting")]
    [InlineData("rung=Duke", "rung")]
    [InlineData("rung=99", "rung")]
    [InlineData("regionId=here", "regionId")]
    [InlineData("asOf=2025-02-30", "asOf")]
    public async Task The_list_of_firms_refuses_what_it_does_not_know(string query, string member)
    {
        var answer = await (await host.AsAsync("CityOfficer1")).GetAsync($"/api/firms?{query}");
        answer.ShouldBeError(HttpStatusCode.BadRequest, Validation).InvalidMembers.ShouldBe([member]);
    }

    [Theory]
    [InlineData("userName desc")]
    [InlineData("USERNAME ASC")]
    [InlineData("lastSignInTime")]
    [InlineData("")]
    public async Task Known_fields_sort(string sorting)
    {
        var answer = await (await host.AsAdministratorAsync()).GetAsync(
            $"/api/identity/users?sorting={Uri.EscapeDataString(sorting)}&maxResultCount=1000"
        );
        answer.ShouldBe(HttpStatusCode.OK).Json.GetProperty("totalCount").GetInt32().ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("{\"name\":")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("")]
    [InlineData("null")]
    public async Task A_body_that_is_no_object_is_refused(string body)
    {
        var answer = await (await host.AsAdministratorAsync()).PostTextAsync("/api/identity/roles", body);
        answer
            .ShouldBeError(HttpStatusCode.BadRequest, Validation)
            .Error.GetProperty("validationErrors")
            .GetArrayLength()
            .ShouldBePositive();
    }

    [Theory]
    [InlineData("{\"name\":\"Role1\",\"displayName\":5}", "displayName")]
    [InlineData("{\"name\":\"Role1\",\"displayName\":\"x\",\"dataScope\":\"Galaxy\"}", "dataScope")]
    [InlineData("{\"name\":\"Role1\",\"displayName\":\"x\",\"dataScope\":2}", "dataScope")]
    [InlineData("{\"name\":\"1Role\",\"displayName\":\"x\",\"dataScope\":\"All\"}", "name")]
    [InlineData("{\"displayName\":\"x\",\"dataScope\":\"All\"}", "name")]
    [InlineData("{\"name\":\"Role1\",\"displayName\":\"   \",\"dataScope\":\"All\"}", "displayName")]
    public async Task A_role_with_a_wrong_member_is_refused_and_the_member_named(string body, string member)
    {
        var answer = await (await host.AsAdministratorAsync()).PostTextAsync("/api/identity/roles", body);
        answer.ShouldBeError(HttpStatusCode.BadRequest, Validation).InvalidMembers.ShouldContain(member);
    }

    [Theory]
    [InlineData("{\"registeredCapital\":\"1000000\"}", "registeredCapital")]
    [InlineData("{\"registeredCapital\":1e400}", "registeredCapital")]
    [InlineData("{\"establishedOn\":\"2025-02-30\"}", "establishedOn")]
    [InlineData("{\"establishedOn\":\"01/02/2025\"}", "establishedOn")]
    [InlineData("{\"establishedOn\":20250101}", "establishedOn")]
    [InlineData("{\"regionId\":\"not-a-guid\"}", "regionId")]
    public async Task Numbers_days_and_keys_are_read_strictly(string body, string member)
    {
        var answer = await (await host.AsAsync("CityOfficer1")).PostTextAsync("/api/firms", body);
        answer.ShouldBeError(HttpStatusCode.BadRequest, Validation).InvalidMembers.ShouldContain(member);
    }

    [Fact]
    public async Task Every_wrong_member_is_named_at_once_in_camelCase()
    {
        var answer = await (await host.AsAdministratorAsync()).PostAsync(
            "/api/identity/users",
            new
            {
                userName = "no spaces please",
                name = "",
                email = "nonsense",
                phoneNumber = "abc",
                roleNames = Array.Empty<string>(),
            }
        );
        answer
            .ShouldBeError(HttpStatusCode.BadRequest, Validation)
            .InvalidMembers.Distinct()
            .ShouldBe(["userName", "name", "email", "phoneNumber", "roleNames"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"name\":")]
    [InlineData("{\"name\":5}")]
    public async Task Findings_about_the_body_are_in_the_readers_language_too(string body)
    {
        var answer = await (await host.AsAdministratorAsync()).PostTextAsync("/api/identity/roles", body);
        var messages = answer.Error.GetProperty("validationErrors").EnumerateArray().Select(e => e.GetProperty("message").GetString()!);
        messages.ShouldAllBe(m => m.Any(c => c > 0x2E80));
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public async Task Findings_are_texts_in_the_readers_language_and_never_keys(string language)
    {
        using var client = await host.SignInAsync(RunningHost.Administrator);
        client.Headers["Accept-Language"] = language;
        var answer = await client.PostAsync(
            "/api/identity/users",
            new
            {
                userName = "",
                name = new string('x', 200),
                email = "nonsense",
                roleNames = Array.Empty<string>(),
            }
        );
        var messages = answer
            .Error.GetProperty("validationErrors")
            .EnumerateArray()
            .Select(e => e.GetProperty("message").GetString()!)
            .ToList();
        messages.ShouldAllBe(m => !m.Contains("Validation:") && !m.Contains("::") && !m.Contains('{'));
        messages.ShouldAllBe(m => m.Any(c => c > 0x2E80) == (language == "zh-Hans"));
    }
}
