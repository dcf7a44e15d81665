namespace FirmLadder.Platform.Workbooks;

/// <summary>A day.</summary>
public sealed class DateColumn<TRow>(
    string code,
    string heading,
    string englishHeading,
    Func<TRow, DateOnly?> get,
    Action<TRow, DateOnly> set
) : SheetColumn<TRow>(code, heading, englishHeading)
    where TRow : class
{
    /// <inheritdoc/>
    public override CellStyle Style => CellStyle.Date;

    /// <inheritdoc/>
    public override CellProblem? Read(TRow row, object value, decimal factor)
    {
        if (!CellParser.TryDate(value, out var day))
        {
            return CellProblem.Of(PlatformErrorCodes.CellNotADate);
        }

        set(row, day);
        return null;
    }

    /// <inheritdoc/>
    public override object? ValueOf(TRow row) => get(row);
}
