using System.Reflection;
using System.Text.RegularExpressions;
using FirmLadder.Kernel.Infrastructure.Localization;
using FirmLadder.Platform.Imports;
using FirmLadder.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Platform.Tests;

public sealed class TextTests
{
    [Fact]
    public async Task Every_code_has_a_text_in_both_languages_with_the_same_placeholders()
    {
        await using var host = await ModuleTestHost.CreateAsync<PlatformTestModule>();
        var texts = host.Services.GetRequiredService<LocalizationTextStore>();
        var chinese = texts.GetTexts("Platform", "zh-Hans");
        var english = texts.GetTexts("Platform", "en");
        var codes = typeof(PlatformErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!);
        var states = Enum.GetNames<ImportBatchState>().Select(n => "Enum:ImportBatchState." + n);

        codes.Concat(states).Except(chinese.Keys).ShouldBeEmpty();
        english.Keys.Order().ShouldBe(chinese.Keys.Order());
        foreach (var (key, text) in chinese)
        {
            Placeholders(english[key]).ShouldBe(Placeholders(text), key);
        }
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\w+\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value).Order();
}
