using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Contract;

/// <summary>The second call of <c>@abp/ng.core</c>: a dangling resource shows all texts as raw keys.</summary>
[Collection(HostCollection.Name)]
public sealed class ApplicationLocalizationTests(RunningHost host)
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public async Task Every_resource_has_texts_and_bases_that_exist(string culture)
    {
        var resources = (await ReadAsync(culture))
            .GetProperty("resources")
            .EnumerateObject()
            .ToDictionary(r => r.Name, r => r.Value, StringComparer.Ordinal);
        resources.Keys.ShouldContain("FirmLadder");
        foreach (var (name, resource) in resources)
        {
            resource.GetProperty("texts").EnumerateObject().Count().ShouldBePositive(name);
            foreach (var baseName in resource.GetProperty("baseResources").EnumerateArray().Select(b => b.GetString()!))
            {
                resources.ShouldContainKey(baseName, name);
            }
        }
    }

    [Fact]
    public async Task No_resource_rests_on_itself()
    {
        var bases = (await ReadAsync("zh-Hans"))
            .GetProperty("resources")
            .EnumerateObject()
            .ToDictionary(
                r => r.Name,
                r => r.Value.GetProperty("baseResources").EnumerateArray().Select(b => b.GetString()!).ToList(),
                StringComparer.Ordinal
            );
        foreach (var name in bases.Keys)
        {
            Above(name, bases, depth: 0).ShouldNotContain(name);
        }
    }

    [Fact]
    public async Task Both_languages_have_the_same_keys()
    {
        Keys(await ReadAsync("en")).ShouldBe(Keys(await ReadAsync("zh-Hans")));
    }

    [Fact]
    public async Task Both_languages_have_the_same_placeholders()
    {
        var (chinese, english) = (Texts(await ReadAsync("zh-Hans")), Texts(await ReadAsync("en")));
        chinese
            .Where(t => english.TryGetValue(t.Key, out var other) && !Placeholders(t.Value).SetEquals(Placeholders(other)))
            .Select(t => t.Key)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task The_product_has_a_name_for_the_title_of_the_pages()
    {
        Texts(await ReadAsync("zh-Hans"))["FirmLadder::AppName"].ShouldContain("企梯");
    }

    [Theory]
    [InlineData("xx-YY", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("en-GB", "en")]
    [InlineData("", "zh-Hans")]
    [InlineData("%00%F0%9F%98%80", "zh-Hans")]
    public async Task An_unknown_culture_gives_the_nearest_and_never_an_error(string culture, string expected)
    {
        var json = await ReadAsync(culture);
        json.GetProperty("currentCulture").GetProperty("cultureName").GetString().ShouldBe(expected);
        json.GetProperty("currentCulture").GetProperty("dateTimeFormat").GetProperty("shortDatePattern").GetString().ShouldBe("yyyy-MM-dd");
    }

    [Fact]
    public async Task Without_a_culture_the_default_is_answered()
    {
        using var nobody = host.CreateClient();
        var answer = await nobody.GetAsync("/api/abp/application-localization");
        answer.ShouldBe(HttpStatusCode.OK).Json.GetProperty("currentCulture").GetProperty("cultureName").GetString().ShouldBe("zh-Hans");
    }

    private async Task<JsonElement> ReadAsync(string culture)
    {
        using var nobody = host.CreateClient();
        return (await nobody.GetAsync($"/api/abp/application-localization?cultureName={culture}&onlyDynamics=false"))
            .ShouldBe(HttpStatusCode.OK)
            .Json;
    }

    private static IEnumerable<string> Above(string name, Dictionary<string, List<string>> bases, int depth) =>
        depth > bases.Count
            ? throw new InvalidOperationException($"Circle at {name}")
            : bases[name].SelectMany(b => Above(b, bases, depth + 1).Prepend(b));

    private static Dictionary<string, string> Texts(JsonElement json) =>
        json.GetProperty("resources")
            .EnumerateObject()
            .SelectMany(r =>
                r.Value.GetProperty("texts").EnumerateObject().Select(t => KeyValuePair.Create($"{r.Name}::{t.Name}", t.Value.GetString()!))
            )
            .ToDictionary(StringComparer.Ordinal);

    private static List<string> Keys(JsonElement json) => [.. Texts(json).Keys.Order(StringComparer.Ordinal)];

    private static HashSet<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\w+\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
}
