using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>A row that was read and waits to be applied.</summary>
[Unscoped("Belongs to a batch, which is visible to its creator and to those whose scope is everything.")]
internal sealed class ImportRow : Entity<Guid>
{
    private ImportRow() { }

    public ImportRow(Guid id, Guid batchId, int sheet, int number, ImportRowState state, RowChange change, string cells)
        : base(id)
    {
        BatchId = batchId;
        Sheet = sheet;
        Number = number;
        State = state;
        Change = change;
        Cells = cells;
    }

    public Guid BatchId { get; private set; }

    /// <summary>Position of the sheet in the workbook's definition, which is the order of applying.</summary>
    public int Sheet { get; private set; }

    /// <summary>As Excel shows it.</summary>
    public int Number { get; private set; }

    public ImportRowState State { get; private set; }

    /// <summary>What it was counted as when it was staged; means nothing for a row that was wrong from the beginning.</summary>
    public RowChange Change { get; private set; }

    /// <summary>Parsed cells, JSON.</summary>
    public string Cells { get; private set; } = string.Empty;

    internal void MarkApplied() => State = ImportRowState.Applied;

    internal void MarkInvalid() => State = ImportRowState.Invalid;
}
