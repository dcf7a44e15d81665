using System.Globalization;
using System.Xml;

namespace FirmLadder.Platform.Workbooks;

/// <summary>Cell comments: the texts, and the VML shapes without which Excel does not show them.</summary>
internal static class XlsxComments
{
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";

    public static void WriteComments(XmlWriter xml, IReadOnlyList<(string Reference, string Text)> comments)
    {
        xml.WriteStartElement("comments", XlsxParts.Main);
        xml.WriteStartElement("authors");
        xml.WriteElementString("author", XlsxParts.Main, "FirmLadder");
        xml.WriteEndElement();
        xml.WriteStartElement("commentList");
        foreach (var (reference, text) in comments)
        {
            xml.WriteStartElement("comment");
            xml.WriteAttributeString("ref", reference);
            xml.WriteAttributeString("authorId", "0");
            xml.WriteStartElement("text");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteShapes(XmlWriter xml, IReadOnlyList<(string Reference, string Text)> comments)
    {
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", null, Vml);
        xml.WriteAttributeString("xmlns", "o", null, Office);
        xml.WriteAttributeString("xmlns", "x", null, Excel);
        xml.WriteRaw(
            """<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">"""
                + """<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>"""
        );
        for (var i = 0; i < comments.Count; i++)
        {
            var (column, row) = Position(comments[i].Reference);
            xml.WriteRaw(Shape(i + 1, column, row));
        }

        xml.WriteEndElement();
    }

    private static string Shape(int number, int column, int row) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""<v:shape id="_x0000_s{1024 + number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">"""
        )
        + """<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>"""
        + string.Create(
            CultureInfo.InvariantCulture,
            $"<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 15, {row}, 2, {column + 4}, 15, {row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
        );

    /// <summary>Both from 0.</summary>
    private static (int Column, int Row) Position(string reference)
    {
        var column = 0;
        var i = 0;
        for (; char.IsAsciiLetterUpper(reference[i]); i++)
        {
            column = (column * 26) + (reference[i] - 'A' + 1);
        }

        return (column - 1, int.Parse(reference.AsSpan(i), CultureInfo.InvariantCulture) - 1);
    }
}
