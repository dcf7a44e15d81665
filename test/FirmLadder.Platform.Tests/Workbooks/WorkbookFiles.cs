using System.Globalization;
using System.IO.Compression;
using System.Text;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Tests.Workbooks;

/// <summary>Workbooks for tests, well made and otherwise.</summary>
internal static class WorkbookFiles
{
    public static MemoryStream Of(params (string Name, object?[][] Rows)[] sheets)
    {
        var stream = new MemoryStream();
        using (var writer = new XlsxWriter(stream))
        {
            foreach (var (name, rows) in sheets)
            {
                var width = rows.Length == 0 ? 0 : rows.Max(r => r.Length);
                writer.BeginSheet(
                    new XlsxSheet(name, [.. Enumerable.Range(0, width).Select(_ => new XlsxColumn(null, 12))], HasHeader: false)
                );
                foreach (var row in rows)
                {
                    writer.WriteRow([.. row.Select(v => new XlsxCell(v, v is DateOnly ? CellStyle.Date : CellStyle.General))]);
                }
            }

            writer.Complete();
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>A workbook whose only sheet is this XML between sheetData tags.</summary>
    public static MemoryStream Raw(string sheetData, string? sharedStrings = null, Action<ZipArchive>? more = null)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
            Add(
                archive,
                "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"""
            );
            Add(
                archive,
                "_rels/.rels",
                $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            );
            Add(
                archive,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
            );
            Add(archive, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{sheetData}</sheetData></worksheet>""");
            Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{sharedStrings}</sst>""");
            more?.Invoke(archive);
        }

        stream.Position = 0;
        return stream;
    }

    public static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }

    public static string Row(int number, params string[] texts) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">")
        + string.Concat(texts.Select((t, i) => $"""<c r="{CellReference.Of(i, number)}" t="inlineStr"><is><t>{t}</t></is></c>"""))
        + "</row>";
}
