namespace FirmLadder.Platform.Workbooks;

/// <summary>The value of a cell whose formula failed in Excel.</summary>
public sealed record ExcelError(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
