using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using FirmLadder.Platform.Workbooks;
using Shouldly;
using Xunit;
using CellStyle = FirmLadder.Platform.Workbooks.CellStyle;

namespace FirmLadder.Platform.Tests.Workbooks;

public sealed class XlsxWriterTests
{
    [Fact]
    public void A_written_workbook_is_valid_by_the_office_schema()
    {
        using var stream = Write(FullWorkbook);

        using var document = SpreadsheetDocument.Open(stream, false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

        errors.ShouldBeEmpty();
    }

    [Fact]
    public void The_office_reader_finds_sheets_headings_and_values()
    {
        using var stream = Write(FullWorkbook);
        using var document = SpreadsheetDocument.Open(stream, false);

        var sheets = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();
        sheets.Select(s => s.Name!.Value).ShouldBe(["企业", "空表", XlsxWriter.ChoicesSheetName]);
        sheets[2].State!.Value.ShouldBe(SheetStateValues.Hidden);
        var part = (WorksheetPart)document.WorkbookPart.GetPartById(sheets[0].Id!);
        var cells = part.Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
        cells["A1"].InlineString!.InnerText.ShouldBe("名称");
        cells["B2"].CellValue!.Text.ShouldBe("1234567.89");
        cells["C2"].CellValue!.Text.ShouldBe("45352");
        part.Worksheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        part.Worksheet.Descendants<AutoFilter>().Single().Reference!.Value.ShouldBe("A1:D3");
    }

    [Fact]
    public void Another_reader_gets_the_same_values_back()
    {
        using var stream = Write(FullWorkbook);

        var rows = ReadAll(stream);

        rows[1][0].ShouldBe("江苏（演示）有限公司");
        rows[1][1].ShouldBe(1234567.89);
        rows[1][2].ShouldBe(new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Unspecified));
        rows[1][3].ShouldBe(42d);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+86 518")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=cmd")]
    public void A_text_that_looks_like_a_formula_stays_a_text(string text)
    {
        using var stream = Write(w =>
        {
            w.BeginSheet(new XlsxSheet("S", [new XlsxColumn("A", 10)]));
            w.WriteRow([new XlsxCell(text)]);
        });
        using var document = SpreadsheetDocument.Open(stream, false);

        var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Last();

        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        cell.CellFormula.ShouldBeNull();
        cell.InlineString!.InnerText.ShouldBe(text);
    }

    [Theory]
    [InlineData("a\u0001b\u001Fc", "abc")]
    [InlineData("whole \uD83D\uDE00 pair", "whole \uD83D\uDE00 pair")]
    [InlineData("_x0041_", "_x0041_")]
    [InlineData("  blanks  ", "  blanks  ")]
    [InlineData("line\nbreak <b> & \"quote\"", "line\nbreak <b> & \"quote\"")]
    public void Odd_characters_survive_or_are_dropped_but_never_break_the_file(string text, string expected)
    {
        using var stream = Write(w =>
        {
            w.BeginSheet(new XlsxSheet("S", [new XlsxColumn("A", 10)]));
            w.WriteRow([new XlsxCell(text)]);
        });

        ReadAll(stream)[1][0].ShouldBe(expected);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_dropped()
    {
        using var stream = Write(w =>
        {
            w.BeginSheet(new XlsxSheet("S", [new XlsxColumn("A", 10)]));
            w.WriteRow([new XlsxCell("half " + '\uD83D' + " pair")]);
        });

        ReadAll(stream)[1][0].ShouldBe("half  pair");
    }

    [Fact]
    public void A_text_longer_than_a_cell_may_be_is_cut()
    {
        using var stream = Write(w =>
        {
            w.BeginSheet(new XlsxSheet("S", [new XlsxColumn("A", 10)]));
            w.WriteRow([new XlsxCell(new string('长', 40_000))]);
        });

        ReadAll(stream)[1][0].ShouldBeOfType<string>().Length.ShouldBe(32_767);
    }

    [Fact]
    public void A_wrong_cell_is_red_and_carries_its_message_as_a_comment()
    {
        using var stream = Write(w =>
        {
            w.BeginSheet(new XlsxSheet("S", [new XlsxColumn("A", 10), new XlsxColumn("B", 10)]));
            w.WriteRow([new XlsxCell("right"), new XlsxCell("wrong", CellStyle.General, "不是日期")]);
        });
        using var document = SpreadsheetDocument.Open(stream, false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single();

        FillOf(document, sheet, "B2").ShouldBe("FFFFC7CE");
        FillOf(document, sheet, "A2").ShouldBeNull();
        var comment = sheet.WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Single();
        comment.Reference!.Value.ShouldBe("B2");
        comment.CommentText!.InnerText.ShouldBe("不是日期");
        sheet.VmlDrawingParts.Count().ShouldBe(1);
    }

    [Fact]
    public void Drop_down_lists_point_to_the_hidden_sheet_and_equal_lists_share_a_column()
    {
        string[] choices = ["连云港市", "海州区, 含逗号", "盐城市"];
        using var stream = Write(w =>
        {
            w.BeginSheet(
                new XlsxSheet("一", [new XlsxColumn("A", 10, CellStyle.Text, choices), new XlsxColumn("B", 10, CellStyle.Text, ["甲"])])
            );
            w.BeginSheet(new XlsxSheet("二", [new XlsxColumn("A", 10, CellStyle.Text, choices)]));
        });
        using var document = SpreadsheetDocument.Open(stream, false);

        var formulas = document
            .WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Formula1>())
            .Select(f => f.Text)
            .Order();

        formulas.ShouldBe(["选项!$A$1:$A$3", "选项!$A$1:$A$3", "选项!$B$1:$B$1"], ignoreOrder: true);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var first = Write(FullWorkbook);
        using var second = Write(FullWorkbook);

        second.ToArray().ShouldBe(first.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("[x]")]
    [InlineData("a name that is longer than thirty-one")]
    public void A_name_that_excel_refuses_is_refused(string name)
    {
        using var stream = new MemoryStream();
        using var writer = new XlsxWriter(stream);

        Should.Throw<ArgumentException>(() => writer.BeginSheet(new XlsxSheet(name, [])));
    }

    [Fact]
    public void A_hundred_thousand_rows_are_written_to_a_stream_that_cannot_seek()
    {
        using var target = new CountingStream();
        using (var writer = new XlsxWriter(target))
        {
            writer.BeginSheet(new XlsxSheet("S", [new XlsxColumn("A", 10), new XlsxColumn("B", 10)]));
            for (var i = 0; i < 100_000; i++)
            {
                writer.WriteRow([new XlsxCell("企业" + i.ToString(CultureInfo.InvariantCulture)), new XlsxCell(i * 1.5m, CellStyle.Money)]);
            }

            writer.Complete();
        }

        target.Length.ShouldBeGreaterThan(100_000);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16_383, "XFD")]
    public void Columns_are_named_as_excel_names_them(int column, string name) => CellReference.ColumnName(column).ShouldBe(name);

    private static void FullWorkbook(XlsxWriter writer)
    {
        writer.BeginSheet(
            new XlsxSheet(
                "企业",
                [
                    new XlsxColumn("名称", 30, CellStyle.Text),
                    new XlsxColumn("营业收入（万元）", 16, CellStyle.Money),
                    new XlsxColumn("成立日期", 12, CellStyle.Date),
                    new XlsxColumn("人数", 8, CellStyle.WholeNumber, ["一", "二"]),
                ]
            )
        );
        writer.WriteRow([
            new XlsxCell("江苏（演示）有限公司", CellStyle.Text),
            new XlsxCell(1234567.89m, CellStyle.Money),
            new XlsxCell(new DateOnly(2024, 3, 1), CellStyle.Date),
            new XlsxCell(42, CellStyle.WholeNumber),
        ]);
        writer.WriteRow([
            new XlsxCell("备注", CellStyle.Note),
            new XlsxCell(null, CellStyle.Money, "没有数"),
            new XlsxCell(null),
            new XlsxCell(true),
        ]);
        writer.BeginSheet(new XlsxSheet("空表", [], HasHeader: false));
    }

    private static MemoryStream Write(Action<XlsxWriter> body)
    {
        var stream = new MemoryStream();
        using (var writer = new XlsxWriter(stream))
        {
            body(writer);
            writer.Complete();
        }

        stream.Position = 0;
        return stream;
    }

    private static List<object?[]> ReadAll(Stream stream)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }

        return rows;
    }

    private static string? FillOf(SpreadsheetDocument document, WorksheetPart sheet, string reference)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var cell = sheet.Worksheet.Descendants<Cell>().Single(c => c.CellReference == reference);
        var format = (CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
        return styles.Fills!.ElementAt((int)format.FillId!.Value).Descendants<ForegroundColor>().SingleOrDefault()?.Rgb?.Value;
    }
}
