using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FirmLadder.Platform.Workbooks;

/// <summary>Reads numbers and days however people write them.</summary>
public static partial class CellParser
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private static readonly string[] BlankSigns = ["-", "--", "—", "——", "/", "\\", "无", "N/A", "n/a"];

    /// <summary>Signs that people put into a cell to say that there is nothing: <c>—</c>, <c>/</c>, <c>无</c>.</summary>
    public static bool IsBlankSign(string text) => BlankSigns.Contains(text.Trim(), StringComparer.Ordinal);

    /// <summary>A number cell, or a text such as <c>1,234.5</c> or <c>１２３４．５</c>. A decimal comma is refused, not guessed.</summary>
    public static bool TryNumber(object value, out decimal number)
    {
        number = 0;
        if (value is double cell)
        {
            if (!double.IsFinite(cell) || Math.Abs(cell) >= 1e15)
            {
                return false;
            }

            number = (decimal)cell;
            return true;
        }

        var text = value is string s ? Compact(s) : CellText.Of(value) ?? string.Empty;
        return NumberForm().IsMatch(text)
            && decimal.TryParse(
                text.Replace(",", string.Empty, StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture,
                out number
            );
    }

    /// <summary>A date cell, or <c>2024-3-1</c>, <c>2024/03/01</c>, <c>2024.3.1</c>, <c>2024年3月1日</c>, <c>20240301</c>.</summary>
    public static bool TryDate(object value, out DateOnly day)
    {
        if (value is DateTime moment)
        {
            day = DateOnly.FromDateTime(moment);
            return IsPlausible(day);
        }

        day = default;
        var match = DateForm().Match(value is string s ? Compact(s) : CellText.Of(value) ?? string.Empty);
        if (!match.Success)
        {
            return false;
        }

        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
        var dayOfMonth = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    private static bool IsPlausible(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    private static string Compact(string text)
    {
        var normalized = (CellText.Of(text) ?? string.Empty).Normalize(NormalizationForm.FormKC);
        return string.Concat(normalized.Where(c => !char.IsWhiteSpace(c)));
    }

    [GeneratedRegex(
        @"^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?([eE][+-]?\d{1,2})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NumberForm();

    // The time that Excel adds when a date was typed as text is dropped: compacting has removed the blank before it.
    [GeneratedRegex(
        @"^((?<y>[0-9]{4})[-/.年](?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})日?(0{1,2}:00(:00)?)?|(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2}))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex DateForm();
}
