namespace FirmLadder.Platform.Imports;

/// <summary>One thing wrong with a row; the message is put together in the reader's language.</summary>
[Unscoped("Belongs to a batch, which is visible to its creator and to those whose scope is everything.")]
internal sealed class ImportRowError : Entity<Guid>
{
    private ImportRowError() { }

    public ImportRowError(Guid id, Guid batchId, int sheet, int row, int position, string code, string data)
        : base(id)
    {
        BatchId = batchId;
        Sheet = sheet;
        Row = row;
        Position = position;
        Code = code;
        Data = data;
    }

    public Guid BatchId { get; private set; }

    public int Sheet { get; private set; }

    public int Row { get; private set; }

    /// <summary>Among the errors of the row, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Code of the column, or null when the row is meant.</summary>
    public string? Column { get; init; }

    public string? Value { get; init; }

    public string Code { get; private set; } = string.Empty;

    /// <summary>What fills the placeholders, JSON.</summary>
    public string Data { get; private set; } = string.Empty;
}
