namespace FirmLadder.Platform.Workbooks;

/// <summary>A column that can be read into and out of a row object.</summary>
public abstract class SheetColumn<TRow>(string code, string heading, string englishHeading) : SheetColumn(code, heading, englishHeading)
    where TRow : class
{
    /// <summary>Puts a cell that is not blank into the row.</summary>
    /// <param name="row">Receives the value.</param>
    /// <param name="value">String, double, bool or <see cref="DateTime"/>.</param>
    /// <param name="factor">Of the unit in the heading.</param>
    /// <returns>Null when the value was understood.</returns>
    public abstract CellProblem? Read(TRow row, object value, decimal factor);

    /// <summary>The cell's value in the template's unit.</summary>
    public abstract object? ValueOf(TRow row);

    /// <summary>The cell to be written for a row.</summary>
    public XlsxCell CellOf(TRow row) => new(ValueOf(row), Style);
}
