using FirmLadder.Firms.Registry;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Registry;

public sealed class IndustryCatalogTests
{
    private readonly IndustryCatalog _catalog = new();

    [Fact]
    public void The_standard_has_20_sections_and_97_divisions()
    {
        _catalog.Items.Count(i => i.ParentCode is null).ShouldBe(20);
        _catalog.Items.Count(i => i.ParentCode is not null).ShouldBe(97);
    }

    [Fact]
    public void Every_division_has_a_section_that_exists()
    {
        _catalog.Items.Where(i => i.ParentCode is not null).ShouldAllBe(i => _catalog.Find(i.ParentCode) != null);
    }

    [Theory]
    [InlineData("C", "C")]
    [InlineData(" c39 ", "39")]
    [InlineData("39", "39")]
    [InlineData("3911", "3911")]
    [InlineData("I6510", "6510")]
    public void Codes_are_accepted_as_people_write_them(string text, string expected)
    {
        _catalog.Normalize(text).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Z")]
    [InlineData("98")]
    [InlineData("A39")]
    [InlineData("39111")]
    [InlineData("3X")]
    public void Codes_that_do_not_exist_are_refused(string? text)
    {
        _catalog.Normalize(text).ShouldBeNull();
    }

    [Fact]
    public void A_longer_code_belongs_to_the_division_it_begins_with()
    {
        _catalog.Find("3911")!.Code.ShouldBe("39");
    }

    [Fact]
    public void There_are_eight_technical_fields_found_by_code_or_name()
    {
        var fields = new TechnicalFieldCatalog();

        fields.Items.Count.ShouldBe(8);
        fields.Normalize("电子信息").ShouldBe(fields.Items[0].Code);
        fields.Normalize(fields.Items[1].Code.ToUpperInvariant()).ShouldBe(fields.Items[1].Code);
        fields.Normalize("占星术").ShouldBeNull();
    }
}
