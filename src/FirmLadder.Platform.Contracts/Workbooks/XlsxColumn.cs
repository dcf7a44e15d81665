namespace FirmLadder.Platform.Workbooks;

/// <summary>A column of a sheet to be written.</summary>
/// <param name="Heading">Text of the heading row; null where the sheet has none.</param>
/// <param name="Width">Width in characters.</param>
/// <param name="Style">Style of the cells a person adds below.</param>
/// <param name="Choices">Values offered in a drop-down list.</param>
public sealed record XlsxColumn(string? Heading, double Width, CellStyle Style = CellStyle.General, IReadOnlyList<string>? Choices = null);
