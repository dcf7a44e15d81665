using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>What a sheet of a batch holds.</summary>
[Unscoped("Part of a batch, which is visible to its creator and to those whose scope is everything.")]
internal sealed class ImportSheet : Entity<Guid>
{
    private ImportSheet() { }

    internal ImportSheet(Guid id, Guid batchId, int position, string code)
        : base(id)
    {
        BatchId = batchId;
        Position = position;
        Code = code;
    }

    public Guid BatchId { get; private set; }

    public int Position { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public int Rows { get; private set; }

    public int NewRows { get; private set; }

    public int ChangedRows { get; private set; }

    public int UnchangedRows { get; private set; }

    public int InvalidRows { get; private set; }

    /// <param name="change">Null for a row with errors.</param>
    internal void Count(RowChange? change)
    {
        Rows++;
        Add(change, 1);
    }

    /// <summary>A row that was counted as valid turned out not to be.</summary>
    internal void Recount(RowChange from)
    {
        Add(from, -1);
        Add(null, 1);
    }

    private void Add(RowChange? change, int number)
    {
        switch (change)
        {
            case RowChange.New:
                NewRows += number;
                break;
            case RowChange.Changed:
                ChangedRows += number;
                break;
            case RowChange.Unchanged:
                UnchangedRows += number;
                break;
            default:
                InvalidRows += number;
                break;
        }
    }
}
