namespace FirmLadder.Platform.Workbooks;

/// <summary>Where a column stands in an uploaded sheet.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Column">What it means.</param>
/// <param name="Factor">Of the unit in its heading; 1 where there is none.</param>
public sealed record BoundColumn(int Index, SheetColumn Column, decimal Factor);
