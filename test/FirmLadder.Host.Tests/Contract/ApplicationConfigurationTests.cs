using System.Net;
using System.Text.Json;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Contract;

/// <summary>The first call of <c>@abp/ng.core</c>: anything but a complete 200 leaves a blank page.</summary>
[Collection(HostCollection.Name)]
public sealed class ApplicationConfigurationTests(RunningHost host)
{
    private const string LocalizationUrl = "/api/abp/application-localization?cultureName=zh-Hans&onlyDynamics=false";

    [Theory]
    [InlineData(ApiClient.ConfigurationUrl)]
    [InlineData(LocalizationUrl)]
    public async Task A_stranger_is_answered(string url)
    {
        using var nobody = host.CreateClient();
        (await nobody.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(ApiClient.ConfigurationUrl)]
    [InlineData(LocalizationUrl)]
    public async Task A_garbage_session_cookie_counts_as_nobody(string url)
    {
        using var client = host.CreateClient();
        client.SetCookie(ApiClient.SessionCookie, "CfDJ8-this-was-never-ours");
        (await client.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
        (await client.LoadConfigurationAsync()).GetProperty("currentUser").GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_garbage_antiforgery_cookie_is_replaced()
    {
        using var client = host.CreateClient();
        await client.LoadConfigurationAsync();
        var name = client.Cookies.GetAllCookies().First(c => c.Name.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal)).Name;
        client.SetCookie(name, "garbage");
        await client.LoadConfigurationAsync();
        (await client.PostAsync("/api/account/logout")).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Every_part_that_the_client_reads_is_there()
    {
        using var nobody = host.CreateClient();
        var json = await nobody.LoadConfigurationAsync();

        var culture = json.GetProperty("localization").GetProperty("currentCulture");
        culture.GetProperty("cultureName").GetString().ShouldBe("zh-Hans");
        culture
            .GetProperty("dateTimeFormat")
            .EnumerateObject()
            .Select(p => p.Name)
            .ShouldBe(
                [
                    "calendarAlgorithmType",
                    "dateTimeFormatLong",
                    "shortDatePattern",
                    "fullDateTimePattern",
                    "dateSeparator",
                    "shortTimePattern",
                    "longTimePattern",
                ],
                ignoreOrder: true
            );
        json.GetProperty("localization")
            .GetProperty("languages")
            .EnumerateArray()
            .Select(l => l.GetProperty("cultureName").GetString())
            .ShouldBe(["zh-Hans", "en"]);
        json.GetProperty("localization").GetProperty("defaultResourceName").GetString().ShouldBe("FirmLadder");
        json.GetProperty("auth").GetProperty("grantedPolicies").ValueKind.ShouldBe(JsonValueKind.Object);
        json.GetProperty("setting").GetProperty("values").GetProperty("Abp.Timing.TimeZone").GetString().ShouldBe("Asia/Shanghai");
        json.GetProperty("features").GetProperty("values").ValueKind.ShouldBe(JsonValueKind.Object);
        json.GetProperty("globalFeatures").GetProperty("enabledFeatures").ValueKind.ShouldBe(JsonValueKind.Array);
        json.GetProperty("multiTenancy").GetProperty("isEnabled").GetBoolean().ShouldBeFalse();
        json.GetProperty("currentTenant").EnumerateObject().Select(p => p.Name).ShouldBe(["id", "name", "isAvailable"], ignoreOrder: true);
        json.GetProperty("timing")
            .GetProperty("timeZone")
            .GetProperty("iana")
            .GetProperty("timeZoneName")
            .GetString()
            .ShouldBe("Asia/Shanghai");
        json.GetProperty("clock").GetProperty("kind").GetString().ShouldBe("Utc");
        json.GetProperty("objectExtensions").EnumerateObject().Select(p => p.Name).ShouldBe(["modules", "enums"], ignoreOrder: true);
        var user = json.GetProperty("currentUser");
        user.GetProperty("isAuthenticated").GetBoolean().ShouldBeFalse();
        user.GetProperty("roles").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_signed_in_user_is_named_with_roles_and_without_personal_data()
    {
        var user = (await (await host.AsAsync("CityOfficer1")).LoadConfigurationAsync()).GetProperty("currentUser");
        user.GetProperty("isAuthenticated").GetBoolean().ShouldBeTrue();
        user.GetProperty("userName").GetString().ShouldBe("CityOfficer1");
        user.GetProperty("roles").EnumerateArray().Select(r => r.GetString()).ShouldBe(["CityOfficer"]);
        user.GetProperty("phoneNumber").ValueKind.ShouldBe(JsonValueKind.Null);
        user.GetProperty("email").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task The_pages_learn_idle_limit_demo_mode_region_and_version()
    {
        var extra = (await (await host.AsAsync("DistrictOfficer1")).LoadConfigurationAsync()).GetProperty("extraProperties");
        extra.GetProperty("mustChangePassword").GetBoolean().ShouldBeFalse();
        extra.GetProperty("sessionIdleMinutes").GetInt32().ShouldBe(60);
        extra.GetProperty("isDemo").GetBoolean().ShouldBeTrue();
        extra.GetProperty("regionName").GetString().ShouldBe("海州区");
        extra.GetProperty("product").GetProperty("name").GetString().ShouldBe("FirmLadder");
        extra.GetProperty("product").GetProperty("version").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_token_cookie_is_readable_by_the_pages_and_stays_on_this_site()
    {
        using var nobody = host.CreateClient();
        var cookie = (await nobody.GetAsync(ApiClient.ConfigurationUrl)).SetCookies.Single(c =>
            c.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal)
        );
        cookie.ShouldNotContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldContain("path=/", Case.Insensitive);
    }

    [Fact]
    public async Task The_configuration_is_never_cached()
    {
        using var nobody = host.CreateClient();
        (await nobody.GetAsync(ApiClient.ConfigurationUrl)).Header("Cache-Control").ShouldBe("no-store");
    }

    [Theory]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans")]
    [InlineData("en-US", "en")]
    [InlineData("fr-FR", "zh-Hans")]
    [InlineData("xx-YY", "zh-Hans")]
    [InlineData(null, "zh-Hans")]
    public async Task A_new_browsers_undefined_culture_cookie_leaves_the_choice_to_its_language(string? acceptLanguage, string expected)
    {
        using var client = host.CreateClient();
        client.SetCookie(".AspNetCore.Culture", "c%3Dundefined%7Cuic%3Dundefined");
        if (acceptLanguage is not null)
        {
            client.Headers["Accept-Language"] = acceptLanguage;
        }

        CultureOf(await client.LoadConfigurationAsync()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("c%3Den%7Cuic%3Den", "en")]
    [InlineData("c%3Dzh-Hans%7Cuic%3Dzh-Hans", "zh-Hans")]
    [InlineData("c%3Dxx-YY%7Cuic%3Dxx-YY", "zh-Hans")]
    [InlineData("garbage", "zh-Hans")]
    public async Task The_culture_cookie_is_kept_to_where_it_is_supported(string cookie, string expected)
    {
        using var client = host.CreateClient();
        client.SetCookie(".AspNetCore.Culture", cookie);
        CultureOf(await client.LoadConfigurationAsync()).ShouldBe(expected);
    }

    private static string? CultureOf(JsonElement configuration) =>
        configuration.GetProperty("localization").GetProperty("currentCulture").GetProperty("cultureName").GetString();
}
