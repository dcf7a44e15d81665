using System.Globalization;

namespace FirmLadder.Platform.Workbooks;

/// <summary>A count, a year.</summary>
public sealed class WholeNumberColumn<TRow>(string code, string heading, string englishHeading, Func<TRow, int?> get, Action<TRow, int> set)
    : SheetColumn<TRow>(code, heading, englishHeading)
    where TRow : class
{
    /// <summary>Years are written without thousands separators.</summary>
    public bool IsYear { get; init; }

    /// <inheritdoc/>
    public override CellStyle Style => IsYear ? CellStyle.General : CellStyle.WholeNumber;

    /// <inheritdoc/>
    public override CellProblem? Read(TRow row, object value, decimal factor)
    {
        var cell = IsYear && value is string text ? text.Trim().TrimEnd('年', '度') : value;
        if (!CellParser.TryNumber(cell, out var number))
        {
            return CellProblem.Of(PlatformErrorCodes.CellNotANumber);
        }

        if (number != decimal.Truncate(number))
        {
            return CellProblem.Of(PlatformErrorCodes.CellNotAWholeNumber);
        }

        if (Math.Abs(number) > int.MaxValue)
        {
            return CellProblem.Of(PlatformErrorCodes.CellNumberTooLarge, ("limit", int.MaxValue.ToString(CultureInfo.InvariantCulture)));
        }

        set(row, (int)number);
        return null;
    }

    /// <inheritdoc/>
    public override object? ValueOf(TRow row) => get(row);
}
