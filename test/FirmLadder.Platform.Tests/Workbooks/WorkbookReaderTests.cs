using System.IO.Compression;
using System.Text;
using FirmLadder.Platform.Workbooks;
using Shouldly;
using Xunit;

namespace FirmLadder.Platform.Tests.Workbooks;

public sealed class WorkbookReaderTests
{
    static WorkbookReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Sheets_and_rows_come_in_their_order_with_their_numbers()
    {
        using var stream = WorkbookFiles.Of(
            (
                "一",
                [
                    ["a", 1.5m],
                    [null],
                    ["b", new DateOnly(2024, 3, 1)],
                ]
            ),
            (
                "二",
                [
                    ["c"],
                ]
            )
        );
        using var reader = WorkbookReader.Open(stream);

        reader.NextSheet().ShouldBeTrue();
        reader.SheetName.ShouldBe("一");
        reader.ReadRow().ShouldBeTrue();
        reader.ValueAt(0).ShouldBe("a");
        reader.ValueAt(1).ShouldBe(1.5d);
        reader.ValueAt(99).ShouldBeNull();
        reader.ReadRow().ShouldBeTrue();
        reader.IsBlankRow().ShouldBeTrue();
        reader.ReadRow().ShouldBeTrue();
        reader.RowNumber.ShouldBe(3);
        CellText.Of(reader.ValueAt(1)).ShouldBe("2024-03-01");
        reader.ReadRow().ShouldBeFalse();
        reader.NextSheet().ShouldBeTrue();
        reader.SheetName.ShouldBe("二");
        reader.NextSheet().ShouldBeFalse();
        reader.GoTo("一").ShouldBeTrue();
        reader.ReadRow().ShouldBeTrue();
        reader.RowNumber.ShouldBe(1);
        reader.GoTo("三").ShouldBeFalse();
    }

    [Fact]
    public void Row_numbers_are_those_of_excel_also_where_the_file_leaves_rows_out()
    {
        using var stream = WorkbookFiles.Raw(WorkbookFiles.Row(1, "a") + WorkbookFiles.Row(5, "b"));
        using var reader = WorkbookReader.Open(stream);
        reader.NextSheet();
        while (reader.ReadRow() && !Equals(reader.ValueAt(0), "b")) { }

        reader.RowNumber.ShouldBe(5);
    }

    [Fact]
    public void Shared_strings_formulas_booleans_and_errors_are_read_as_values()
    {
        using var stream = WorkbookFiles.Raw(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>A1</f><v>text</v></c></row>
            """,
            "<si><r><t>共享</t></r><r><t>文本</t></r></si>"
        );
        using var reader = WorkbookReader.Open(stream);
        reader.NextSheet();
        reader.ReadRow().ShouldBeTrue();

        reader.ValueAt(0).ShouldBe("共享文本");
        reader.ValueAt(1).ShouldBe(2d);
        CellText.Of(reader.ValueAt(2)).ShouldBe("TRUE");
        reader.ValueAt(3).ShouldBeOfType<ExcelError>().Text.ShouldBe("#DIV/0!");
        reader.ValueAt(4).ShouldBe("text");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b,c\n1,2,3")]
    [InlineData("<html><table><tr><td>not excel</td></tr></table></html>")]
    [InlineData("PK\u0003\u0004 but nothing behind it")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 an old or encrypted workbook")]
    public void What_is_no_xlsx_is_refused_with_a_code(string content)
    {
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes(content));

        Should.Throw<BusinessException>(() => WorkbookReader.Open(stream)).Code.ShouldBe(PlatformErrorCodes.WorkbookUnreadable);
    }

    [Fact]
    public void A_zip_that_is_no_workbook_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            WorkbookFiles.Add(archive, "word/document.xml", "<document/>");
        }

        Should.Throw<BusinessException>(() => WorkbookReader.Open(stream)).Code.ShouldBe(PlatformErrorCodes.WorkbookUnreadable);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>unclosed")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>77</v></c></row>")]
    [InlineData("<row r=\"x\"><c r=\"??\"><v>1</v></c></row>")]
    public void A_damaged_sheet_is_refused_or_read_but_never_crashes(string sheetData)
    {
        using var stream = WorkbookFiles.Raw(sheetData);
        try
        {
            using var reader = WorkbookReader.Open(stream);
            while (reader.NextSheet())
            {
                while (reader.ReadRow())
                {
                    _ = reader.IsBlankRow();
                }
            }
        }
        catch (BusinessException exception)
        {
            exception.Code.ShouldBe(PlatformErrorCodes.WorkbookUnreadable);
        }
    }

    [Fact]
    public void A_cut_off_file_is_refused()
    {
        using var whole = WorkbookFiles.Of(
            (
                "S",
                [
                    ["a"],
                ]
            )
        );
        using var half = new MemoryStream(whole.ToArray()[..(int)(whole.Length / 2)]);

        Should.Throw<BusinessException>(() => WorkbookReader.Open(half)).Code.ShouldBe(PlatformErrorCodes.WorkbookUnreadable);
    }

    [Fact]
    public void A_file_beyond_twenty_megabytes_is_refused_before_it_is_read()
    {
        using var stream = new MemoryStream(new byte[(20 * 1024 * 1024) + 1]);

        Should.Throw<BusinessException>(() => WorkbookReader.Open(stream)).Code.ShouldBe(PlatformErrorCodes.WorkbookTooLarge);
    }

    [Fact]
    public void An_entry_that_unpacks_to_far_more_than_it_is_packed_is_refused()
    {
        using var stream = WorkbookFiles.Raw(
            string.Empty,
            more: a => WorkbookFiles.Add(a, "xl/bomb.xml", new string(' ', 8 * 1024 * 1024))
        );

        Should.Throw<BusinessException>(() => WorkbookReader.Open(stream)).Code.ShouldBe(PlatformErrorCodes.WorkbookSuspicious);
    }

    [Fact]
    public void Entities_that_multiply_are_refused()
    {
        using var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            WorkbookFiles.Add(
                archive,
                "xl/workbook.xml",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><workbook>&b;</workbook>"
            );
        }

        Should.Throw<BusinessException>(() => WorkbookReader.Open(bomb)).Code.ShouldBe(PlatformErrorCodes.WorkbookUnreadable);
    }

    [Fact]
    public void A_package_of_thousands_of_entries_is_refused()
    {
        using var stream = WorkbookFiles.Raw(
            string.Empty,
            more: a =>
            {
                for (var i = 0; i <= WorkbookGuard.MaxEntries; i++)
                {
                    a.CreateEntry("xl/media/" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        );

        Should.Throw<BusinessException>(() => WorkbookReader.Open(stream)).Code.ShouldBe(PlatformErrorCodes.WorkbookSuspicious);
    }

    [Fact]
    public void An_entry_that_lies_about_its_size_is_cut_off_there()
    {
        using var stream = WorkbookFiles.Raw(WorkbookFiles.Row(1, new string('x', 3 * 1024 * 1024)));
        var bytes = stream.ToArray();
        // Both headers of the sheet get a small uncompressed size: central directory at +24, local header at +22.
        Patch(bytes, [0x50, 0x4B, 0x01, 0x02], 24, 46);
        Patch(bytes, [0x50, 0x4B, 0x03, 0x04], 22, 30);
        using var lying = new MemoryStream(bytes);
        using var archive = new ZipArchive(lying, ZipArchiveMode.Read);
        using var entry = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        using var target = new MemoryStream();

        try
        {
            entry.CopyTo(target);
        }
        catch (InvalidDataException)
        {
            // Refusing outright is as good as stopping.
        }

        target.Length.ShouldBeLessThanOrEqualTo(1000);
    }

    [Fact]
    public void A_sheet_with_too_many_rows_is_refused()
    {
        using var stream = WorkbookFiles.Of(("S", [.. Enumerable.Range(0, WorkbookReader.MaxRows + 1).Select(i => new object?[] { i })]));
        using var reader = WorkbookReader.Open(stream);
        reader.NextSheet();

        var exception = Should.Throw<BusinessException>(() =>
        {
            while (reader.ReadRow()) { }
        });

        exception.Code.ShouldBe(PlatformErrorCodes.WorkbookTooManyRows);
        exception.Data["sheet"].ShouldBe("S");
    }

    private static void Patch(byte[] bytes, byte[] signature, int sizeOffset, int nameOffset)
    {
        var name = Encoding.ASCII.GetBytes("xl/worksheets/sheet1.xml");
        for (var i = 0; i < bytes.Length - nameOffset - name.Length; i++)
        {
            if (bytes.AsSpan(i, 4).SequenceEqual(signature) && bytes.AsSpan(i + nameOffset, name.Length).SequenceEqual(name))
            {
                BitConverter.GetBytes(1000).CopyTo(bytes, i + sizeOffset);
            }
        }
    }
}
