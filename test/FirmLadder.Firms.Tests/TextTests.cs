using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Localization;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Statements;
using FirmLadder.Firms.Tests.Recognitions;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests;

public sealed class TextTests
{
    public static TheoryData<string> Cultures => ["zh-Hans", "en"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_error_code_has_a_text(string culture)
    {
        var codes = typeof(FirmsErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!);

        codes.Except(Texts(culture).Keys).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_permission_has_a_name(string culture)
    {
        var names = FirmsPermissionTests.Definitions().Select(p => p.DisplayName.Name).Append("Permission:Firms");

        names.Except(Texts(culture).Keys).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_value_a_user_chooses_has_a_name(string culture)
    {
        IEnumerable<string> wanted =
        [
            .. Enum.GetNames<Rung>().Select(n => "Enum:Rung." + n),
            .. Enum.GetNames<Rung>().Select(n => "Enum:RungShort." + n),
            .. Enum.GetNames<StatementSource>().Select(n => "Enum:StatementSource." + n),
            .. Enum.GetNames<RecognitionValidity>().Select(n => "Enum:RecognitionValidity." + n),
            .. RecognitionCatalogTests.Catalog().Kinds.Select(k => "Enum:RecognitionKind." + k.Code),
            .. typeof(StatementFiguresDto).GetProperties().Select(p => "Figure:" + JsonNamingPolicy.CamelCase.ConvertName(p.Name)),
        ];

        wanted.Except(Texts(culture).Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_say_the_same_things_with_the_same_placeholders()
    {
        var chinese = Texts("zh-Hans");
        var english = Texts("en");

        english.Keys.Order().ShouldBe(chinese.Keys.Order());
        foreach (var (key, text) in chinese)
        {
            Placeholders(english[key]).ShouldBe(Placeholders(text), key);
        }
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\w+\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value).Order();

    private static Dictionary<string, string> Texts(string culture)
    {
        var assembly = typeof(FirmsResource).Assembly;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in assembly.GetManifestResourceNames().Where(n => n.EndsWith($".{culture}.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            using var json = JsonDocument.Parse(stream);
            json.RootElement.GetProperty("culture").GetString().ShouldBe(culture);
            foreach (var text in json.RootElement.GetProperty("texts").EnumerateObject())
            {
                texts.Add(text.Name, text.Value.GetString()!);
            }
        }

        return texts;
    }
}
