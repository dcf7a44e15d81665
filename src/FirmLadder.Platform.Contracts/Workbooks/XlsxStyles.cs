using System.Globalization;
using System.Xml;

namespace FirmLadder.Platform.Workbooks;

/// <summary>The shared styles: one cell format per <see cref="CellStyle"/>, and the same again on red.</summary>
internal static class XlsxStyles
{
    private const string TextFormat = "49";
    private const string MoneyFormat = "164";
    private const string DateFormat = "165";
    private const string IntegerFormat = "3";
    private static readonly CellStyle[] Styles = Enum.GetValues<CellStyle>();

    public static string IndexOf(CellStyle style, bool isError) =>
        (((int)style * 2) + (isError ? 1 : 0)).ToString(CultureInfo.InvariantCulture);

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", XlsxParts.Main);
        List(
            xml,
            "numFmts",
            ["""<numFmt numFmtId="164" formatCode="#,##0.00####"/>""", """<numFmt numFmtId="165" formatCode="yyyy\-mm\-dd"/>"""]
        );
        List(
            xml,
            "fonts",
            [
                """<font><sz val="11"/><name val="等线"/></font>""",
                """<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="等线"/></font>""",
                """<font><i/><sz val="11"/><color rgb="FF808080"/><name val="等线"/></font>""",
                """<font><b/><sz val="14"/><name val="等线"/></font>""",
            ]
        );
        List(
            xml,
            "fills",
            [
                """<fill><patternFill patternType="none"/></fill>""",
                """<fill><patternFill patternType="gray125"/></fill>""",
                """<fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill>""",
                """<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill>""",
            ]
        );
        List(xml, "borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
        List(xml, "cellStyleXfs", ["""<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>"""]);
        List(xml, "cellXfs", [.. Styles.SelectMany(s => new[] { Format(s, isError: false), Format(s, isError: true) })]);
        List(xml, "cellStyles", ["""<cellStyle name="Normal" xfId="0" builtinId="0"/>"""]);
        xml.WriteEndElement();
    }

    private static string Format(CellStyle style, bool isError)
    {
        var number = style switch
        {
            CellStyle.Text => TextFormat,
            CellStyle.Money => MoneyFormat,
            CellStyle.Date => DateFormat,
            CellStyle.WholeNumber => IntegerFormat,
            _ => "0",
        };
        var font = style switch
        {
            CellStyle.Header => isError ? "0" : "1",
            CellStyle.Note => "2",
            CellStyle.Title => "3",
            _ => "0",
        };
        var fill =
            isError ? "3"
            : style == CellStyle.Header ? "2"
            : "0";
        var wraps = style is CellStyle.Header or CellStyle.Wrapped;
        var alignment = wraps ? """<alignment vertical="top" wrapText="1"/>""" : string.Empty;
        return $"""<xf numFmtId="{number}" fontId="{font}" fillId="{fill}" borderId="0" xfId="0" """
            + $"""applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="{(wraps ? 1 : 0)}">{alignment}</xf>""";
    }

    private static void List(XmlWriter xml, string name, IReadOnlyList<string> items)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", items.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var item in items)
        {
            xml.WriteRaw(item);
        }

        xml.WriteEndElement();
    }
}
