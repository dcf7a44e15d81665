using System.Globalization;
using System.Xml;

namespace FirmLadder.Platform.Workbooks;

/// <summary>The parts of the package that say what belongs together (ECMA-376 parts 1 and 2).</summary>
internal static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string DrawingRelationshipId = "rId1";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SpreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void WriteWorkbook(XmlWriter xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, OfficeRelationships);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", Number(i + 1));
            if (sheets[i].IsHidden)
            {
                xml.WriteAttributeString("state", "hidden");
            }

            xml.WriteAttributeString("r", "id", OfficeRelationships, "rId" + Number(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteWorkbookRelationships(XmlWriter xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        for (var i = 0; i < sheets.Count; i++)
        {
            Relationship(xml, "rId" + Number(i + 1), "worksheet", $"worksheets/sheet{Number(i + 1)}.xml");
        }

        Relationship(xml, "rId" + Number(sheets.Count + 1), "styles", "styles.xml");
        xml.WriteEndElement();
    }

    public static void WriteSheetRelationships(XmlWriter xml, int number)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        Relationship(xml, DrawingRelationshipId, "vmlDrawing", $"../drawings/vmlDrawing{Number(number)}.vml");
        Relationship(xml, "rId2", "comments", $"../comments{Number(number)}.xml");
        xml.WriteEndElement();
    }

    public static void WriteRootRelationships(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        Relationship(xml, "rId1", "officeDocument", "xl/workbook.xml");
        xml.WriteEndElement();
    }

    public static void WriteContentTypes(XmlWriter xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Default(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default(xml, "xml", "application/xml");
        Default(xml, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        Override(xml, "/xl/workbook.xml", SpreadsheetTypes + "sheet.main+xml");
        Override(xml, "/xl/styles.xml", SpreadsheetTypes + "styles+xml");
        for (var i = 0; i < sheets.Count; i++)
        {
            Override(xml, $"/xl/worksheets/sheet{Number(i + 1)}.xml", SpreadsheetTypes + "worksheet+xml");
            if (sheets[i].HasComments)
            {
                Override(xml, $"/xl/comments{Number(i + 1)}.xml", SpreadsheetTypes + "comments+xml");
            }
        }

        xml.WriteEndElement();
    }

    private static void Relationship(XmlWriter xml, string id, string type, string target)
    {
        xml.WriteStartElement("Relationship");
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", OfficeRelationships + "/" + type);
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
    }

    private static void Default(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void Override(XmlWriter xml, string part, string type)
    {
        xml.WriteStartElement("Override");
        xml.WriteAttributeString("PartName", part);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
