using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>A checked row between reading and storing.</summary>
internal sealed record StagedRow(int Sheet, int Number, RowChange Change, string Cells, IReadOnlyList<RowError> Errors)
{
    public bool IsValid => Errors.Count == 0;
}
