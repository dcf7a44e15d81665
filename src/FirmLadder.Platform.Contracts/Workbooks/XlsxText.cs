using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace FirmLadder.Platform.Workbooks;

/// <summary>What a text must undergo before it may stand in a cell.</summary>
internal static partial class XlsxText
{
    private const int MaxLength = 32_767;
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    /// <summary>Excel's day number. Days before 1900-03-01 are off by one in Excel itself.</summary>
    public static int SerialOf(DateOnly day) => day.DayNumber - Epoch.DayNumber;

    /// <summary>Without what XML cannot hold, at most as long as a cell may be.</summary>
    public static string Clean(string text)
    {
        var cut = text.Length > MaxLength ? text[..MaxLength] : text;
        try
        {
            return XmlConvert.VerifyXmlChars(cut);
        }
        catch (XmlException)
        {
            return Rebuild(cut);
        }
    }

    /// <summary>Excel reads _xHHHH_ as a character; a text that contains just that must hide its underscore.</summary>
    public static string Escape(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? HexEscape().Replace(text, "_x005F_${code}") : text;

    private static string Rebuild(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                builder.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                builder.Append(text[i]).Append(text[++i]);
            }
        }

        return builder.ToString();
    }

    [GeneratedRegex("_(?<code>x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HexEscape();
}
