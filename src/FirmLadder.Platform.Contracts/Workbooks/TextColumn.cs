namespace FirmLadder.Platform.Workbooks;

/// <summary>Free text.</summary>
public sealed class TextColumn<TRow>(string code, string heading, string englishHeading, Func<TRow, string?> get, Action<TRow, string> set)
    : SheetColumn<TRow>(code, heading, englishHeading)
    where TRow : class
{
    public required int MaxLength { get; init; }

    /// <inheritdoc/>
    public override CellStyle Style => CellStyle.Text;

    /// <inheritdoc/>
    public override CellProblem? Read(TRow row, object value, decimal factor)
    {
        var text = CellText.Of(value)!;
        if (text.Length > MaxLength)
        {
            return CellProblem.Of(PlatformErrorCodes.CellTooLong, ("limit", CellText.Of(MaxLength)));
        }

        set(row, text);
        return null;
    }

    /// <inheritdoc/>
    public override object? ValueOf(TRow row) => get(row);
}
