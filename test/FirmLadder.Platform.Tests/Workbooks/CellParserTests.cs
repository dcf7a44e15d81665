using FirmLadder.Platform.Workbooks;
using Shouldly;
using Xunit;

namespace FirmLadder.Platform.Tests.Workbooks;

public sealed class CellParserTests
{
    [Theory]
    [InlineData("2024-3-1")]
    [InlineData("2024-03-01")]
    [InlineData("2024/03/01")]
    [InlineData("2024/3/1")]
    [InlineData("2024.3.1")]
    [InlineData("2024年3月1日")]
    [InlineData("2024 年 3 月 1 日")]
    [InlineData("20240301")]
    [InlineData("２０２４－０３－０１")]
    [InlineData("  2024-3-1 ")]
    [InlineData("2024-03-01 00:00:00")]
    public void A_day_is_read_however_it_is_written(string text)
    {
        CellParser.TryDate(text, out var day).ShouldBeTrue();
        day.ShouldBe(new DateOnly(2024, 3, 1));
    }

    [Fact]
    public void A_date_cell_and_eight_digits_in_a_number_cell_are_days()
    {
        CellParser.TryDate(new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Unspecified), out var cell).ShouldBeTrue();
        CellParser.TryDate(20240301d, out var digits).ShouldBeTrue();

        cell.ShouldBe(digits);
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-3")]
    [InlineData("24-3-1")]
    [InlineData("3/1/2024")]
    [InlineData("去年")]
    [InlineData("99991231")]
    [InlineData("2024-03-01 08:30")]
    public void What_is_no_day_is_not_guessed(string text) => CellParser.TryDate(text, out _).ShouldBeFalse();

    [Fact]
    public void A_bare_serial_number_is_no_day() => CellParser.TryDate(45352d, out _).ShouldBeFalse();

    [Theory]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1，234.5", "1234.5")]
    [InlineData("１２３４．５", "1234.5")]
    [InlineData(" 1 234.5 ", "1234.5")]
    [InlineData("-0.01", "-0.01")]
    [InlineData("1.2e3", "1200")]
    [InlineData("12,345,678", "12345678")]
    public void A_number_is_read_with_separators_and_full_width_digits(string text, string expected)
    {
        CellParser.TryNumber(text, out var number).ShouldBeTrue();
        number.ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1,23")]
    [InlineData("1.234,56")]
    [InlineData("12万")]
    [InlineData("约100")]
    [InlineData("10%")]
    [InlineData("")]
    [InlineData("1e99")]
    public void What_is_no_plain_number_is_refused(string text) => CellParser.TryNumber(text, out _).ShouldBeFalse();

    [Fact]
    public void A_number_cell_gives_the_digits_a_person_sees()
    {
        CellParser.TryNumber(0.1 + 0.2, out var number).ShouldBeTrue();
        number.ShouldBe(0.3m);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void A_number_cell_beyond_reason_is_refused(double value) => CellParser.TryNumber(value, out _).ShouldBeFalse();

    [Theory]
    [InlineData("ＡＢＣ１２３", "ABC123")]
    [InlineData("江苏（某某）有限公司", "江苏（某某）有限公司")]
    [InlineData("\u3000 名称 \u200B", "名称")]
    [InlineData("甲，乙；丙：丁", "甲，乙；丙：丁")]
    [InlineData("ﬁrm①", "firm1")]
    public void Text_is_normalised_but_keeps_chinese_punctuation(string text, string expected) => CellText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u3000")]
    [InlineData("\uFEFF")]
    public void Blank_text_is_nothing(string text) => CellText.Of(text).ShouldBeNull();

    [Fact]
    public void Broken_text_does_not_throw() => CellText.Of("a" + '\uD800' + "b" + '\uFFFF').ShouldNotBeNull();

    [Theory]
    [InlineData("营业收人（万元）", "营业收入（万元）")]
    [InlineData("海州", "海州区")]
    [InlineData("完全不同的东西", null)]
    public void The_nearest_match_is_offered_only_when_it_is_near(string wanted, string? expected) =>
        NearestMatch.Find(wanted, ["营业收入（万元）", "海州区", "净利润（万元）"]).ShouldBe(expected);
}
