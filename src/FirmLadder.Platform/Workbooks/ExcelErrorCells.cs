using System.IO.Compression;
using System.Xml;

namespace FirmLadder.Platform.Workbooks;

/// <summary>
/// Finds cells whose formula failed (#REF!, #DIV/0!). ExcelDataReader 3.6 reads them as empty, and a figure that is wrong would silently
/// become one that is unknown.
/// </summary>
internal static class ExcelErrorCells
{
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreWhitespace = true,
        IgnoreComments = true,
    };

    /// <summary>Sheet name → cell reference → error text. Sheets without errors are absent.</summary>
    public static Dictionary<string, Dictionary<string, string>> Find(ZipArchive archive)
    {
        var targets = ReadAttributes(
            archive,
            "xl/_rels/workbook.xml.rels",
            "Relationship",
            r => (r.GetAttribute("Id"), r.GetAttribute("Target"))
        );
        var sheets = ReadAttributes(
            archive,
            "xl/workbook.xml",
            "sheet",
            r => (r.GetAttribute("name"), r.GetAttribute("id", OfficeRelationships))
        );
        var found = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (name, id) in sheets)
        {
            var target = targets.Find(t => t.Item1 == id).Item2;
            if (
                name is not null
                && target is not null
                && archive.GetEntry(PartName(target)) is { } entry
                && Scan(entry) is { Count: > 0 } cells
            )
            {
                found[name.Trim()] = cells;
            }
        }

        return found;
    }

    private static string PartName(string target) => target.StartsWith('/') ? target[1..] : "xl/" + target;

    private static List<(string?, string?)> ReadAttributes(
        ZipArchive archive,
        string part,
        string element,
        Func<XmlReader, (string?, string?)> read
    )
    {
        var items = new List<(string?, string?)>();
        if (archive.GetEntry(part) is { } entry)
        {
            using var reader = XmlReader.Create(entry.Open(), Settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element)
                {
                    items.Add(read(reader));
                }
            }
        }

        return items;
    }

    private static Dictionary<string, string> Scan(ZipArchiveEntry entry)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = XmlReader.Create(entry.Open(), Settings);
        string? reference = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "c")
            {
                reference = reader.GetAttribute("t") == "e" ? reader.GetAttribute("r") : null;
            }
            else if (reader.LocalName == "v" && reference is not null)
            {
                cells[reference] = reader.ReadElementContentAsString();
                reference = null;
            }
        }

        return cells;
    }
}
