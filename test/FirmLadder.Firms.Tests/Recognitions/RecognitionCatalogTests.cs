using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Recognitions;

public sealed class RecognitionCatalogTests
{
    [Fact]
    public void Every_rung_but_the_lowest_has_one_kind_in_rank_order()
    {
        Catalog()
            .Kinds.Where(k => k.IsLadder)
            .Select(k => k.Rung)
            .ShouldBe(Enum.GetValues<Rung>().Where(r => r != Rung.Seed).Order().Select(r => (Rung?)r));
    }

    [Theory]
    [InlineData("TechSme", "2025-06-15", "2025-12-31")]
    [InlineData("HighTech", "2024-12-10", "2027-12-09")]
    [InlineData("HighTech", "2024-02-29", "2027-02-27")]
    [InlineData("Gazelle", "2024-01-01", "2026-12-31")]
    [InlineData("PotentialUnicorn", "2024-05-01", "2025-04-30")]
    [InlineData("Unicorn", "2024-05-01", "2025-04-30")]
    public void The_last_valid_day_follows_the_kind(string kind, string from, string to)
    {
        Catalog().Get(kind).DefaultValidTo(Day(from)).ShouldBe(Day(to));
    }

    [Theory]
    [InlineData("Listed")]
    [InlineData("ScaleAbove")]
    public void A_listing_and_tags_have_no_end_of_their_own(string kind)
    {
        Catalog().Get(kind).DefaultValidTo(Day("2024-05-01")).ShouldBeNull();
    }

    [Fact]
    public void The_half_step_can_be_switched_off()
    {
        var catalog = Catalog(("Firms:Ladder:PotentialUnicorn", "false"));

        catalog.Find("PotentialUnicorn").ShouldBeNull();
        catalog.Rungs.ShouldNotContain(Rung.PotentialUnicorn);
    }

    [Fact]
    public void Tags_can_be_added_with_a_name()
    {
        var kind = Catalog(("Firms:Tags:0:Code", "GoldSeed"), ("Firms:Tags:0:Name", "金种子"), ("Firms:Tags:0:Years", "2")).Get("GoldSeed");

        kind.IsLadder.ShouldBeFalse();
        kind.Name.ShouldBe("金种子");
        kind.DefaultValidTo(Day("2024-01-01")).ShouldBe(Day("2025-12-31"));
    }

    [Theory]
    [InlineData("", "名称")]
    [InlineData("Two Words", "名称")]
    [InlineData("GoldSeed", "")]
    public void A_tag_without_a_proper_code_or_name_stops_the_start_and_names_the_setting(string code, string name)
    {
        Should
            .Throw<StartupException>(() => Catalog(("Firms:Tags:0:Code", code), ("Firms:Tags:0:Name", name)))
            .Message.ShouldContain("Firms:Tags");
    }

    [Fact]
    public void A_tag_cannot_take_the_code_of_another_kind()
    {
        Should
            .Throw<StartupException>(() => Catalog(("Firms:Tags:0:Code", "hightech"), ("Firms:Tags:0:Name", "高企")))
            .Message.ShouldContain("twice");
    }

    [Fact]
    public void An_unknown_kind_is_named()
    {
        var exception = Should.Throw<BusinessException>(() => Catalog().Get("Emperor"));

        exception.Code.ShouldBe(FirmsErrorCodes.UnknownRecognitionKind);
        exception.Data["kind"].ShouldBe("Emperor");
    }

    internal static RecognitionCatalog Catalog(params (string Key, string Value)[] settings) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)))
                .Build()
        );

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
