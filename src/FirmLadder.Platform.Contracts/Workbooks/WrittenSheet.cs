namespace FirmLadder.Platform.Workbooks;

/// <summary>What the workbook part must know of a sheet that is written.</summary>
internal sealed record WrittenSheet(string Name, bool HasComments, bool IsHidden);
