using System.Globalization;
using FirmLadder.Kernel.Infrastructure.Localization;
using FirmLadder.Kernel.Tests.Sample;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests;

public sealed class LocalizationTests : KernelTest
{
    private LocalizationTextStore Store => Host.Services.GetRequiredService<LocalizationTextStore>();

    [Theory]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("EN", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", "zh-Hans")]
    [InlineData("", "zh-Hans")]
    [InlineData(null, "zh-Hans")]
    public void A_wanted_culture_becomes_one_we_have(string? wanted, string expected) => Store.Resolve(wanted).ShouldBe(expected);

    [Fact]
    public void A_text_is_looked_for_in_the_resource_and_then_in_its_bases()
    {
        var sample = Store.Resources.First(r => r.Type == typeof(SampleResource));

        Store.Find(sample, "en", "Greeting").ShouldBe("Hello, {0}");
        Store.Find(sample, "en", "FirmLadder:NotFound").ShouldNotBeNull();
        Store.Find(sample, "en", "OnlyChinese").ShouldBeNull();
        Store.GetTexts("Sample", "en").Keys.ShouldNotContain("FirmLadder:NotFound");
    }

    [Fact]
    public void A_localizer_speaks_the_readers_language_and_fills_places()
    {
        var texts = Host.Services.GetRequiredService<IStringLocalizer<SampleResource>>();

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        texts["Greeting", "Ladder"].Value.ShouldBe("Hello, Ladder");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        texts["Greeting", "企梯"].Value.ShouldBe("你好，企梯");
        texts["Nothing"].ResourceNotFound.ShouldBeTrue();
    }
}
