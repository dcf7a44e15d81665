using System.Globalization;
using System.Text;

namespace FirmLadder.Platform.Workbooks;

/// <summary>What a cell says, as text: the form in which values are compared, stored and quoted.</summary>
public static class CellText
{
    // Registered names are written with full-width punctuation; NFKC would change them: 江苏（某）有限公司.
    private const string KeptPunctuation = "（），：；！？";

    /// <summary>Text without surrounding blanks; full-width letters and digits made half-width (NFKC), Chinese punctuation kept. Null if blank.</summary>
    public static string? Of(object? value)
    {
        var text = value switch
        {
            null => null,
            string s => Normalize(s),
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            double number => OfNumber(number),
            bool flag => flag ? "TRUE" : "FALSE",
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>For comparing headings, sheet names and choices: NFKC throughout, no blanks, lower case.</summary>
    public static string Key(string? text) =>
        string.Concat((text ?? string.Empty).Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && !IsInvisible(c)))
            .ToLowerInvariant();

    private static string Normalize(string text)
    {
        if (!IsWellFormed(text))
        {
            text = text.Replace('\uFFFE', ' ');
        }

        var builder = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || KeptPunctuation.Contains(text[i], StringComparison.Ordinal))
            {
                builder.Append(Compose(text[start..i]));
                if (i < text.Length)
                {
                    builder.Append(text[i]);
                }

                start = i + 1;
            }
        }

        return string.Concat(builder.ToString().Where(c => !IsInvisible(c))).Trim();
    }

    private static string Compose(string part) => IsWellFormed(part) ? part.Normalize(NormalizationForm.FormKC) : part;

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }

    // Zero-width characters and byte order marks come along when people copy from web pages.
    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    // A decimal from a double has 15 significant digits, which is what a person sees in the cell.
    private static string OfNumber(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
}
