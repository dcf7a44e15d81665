namespace FirmLadder.Platform.Workbooks;

/// <summary>One cell to be written.</summary>
/// <param name="Value">Null, string, bool, an integral number, decimal, double or <see cref="DateOnly"/>.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Error">A message: the cell is filled red and the message becomes its comment.</param>
public readonly record struct XlsxCell(object? Value, CellStyle Style = CellStyle.General, string? Error = null);
