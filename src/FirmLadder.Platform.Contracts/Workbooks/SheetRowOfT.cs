namespace FirmLadder.Platform.Workbooks;

/// <summary>A row with its parsed cells.</summary>
/// <param name="number">Row number in the sheet.</param>
/// <param name="data">Parsed cells; those that could not be read keep their default.</param>
/// <param name="textOf">The cell of a column as text.</param>
public sealed class SheetRow<TRow>(int number, TRow data, Func<string, string?> textOf) : SheetRow(number)
    where TRow : class
{
    public TRow Data { get; } = data;

    /// <inheritdoc/>
    protected override string? TextOf(string column) => textOf(column);
}
