namespace FirmLadder.Platform.Workbooks;

/// <summary>A sheet to be written.</summary>
/// <param name="Name">At most 31 characters, none of <c>: \ / ? * [ ]</c>.</param>
/// <param name="Columns">Columns from A on.</param>
/// <param name="HasHeader">Writes the headings as a frozen first row with an auto filter.</param>
public sealed record XlsxSheet(string Name, IReadOnlyList<XlsxColumn> Columns, bool HasHeader = true);
