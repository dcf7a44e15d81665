namespace FirmLadder.Platform.Workbooks;

/// <summary>A row on its way in.</summary>
public abstract class SheetRow(int number)
{
    private readonly List<RowError> _errors = [];

    /// <summary>Row number in the sheet, from 1, as Excel shows it.</summary>
    public int Number { get; } = number;

    /// <summary>What makes the row unique within its sheet; null when the cells that say so are missing.</summary>
    public string? Key { get; internal set; }

    /// <summary>What applying it would do; set by validation.</summary>
    public RowChange Change { get; set; }

    public IReadOnlyList<RowError> Errors => _errors;

    public bool IsValid => _errors.Count == 0;

    /// <summary>Says what is wrong.</summary>
    /// <param name="column">Code of the column, or null for the row.</param>
    /// <param name="problem">The finding.</param>
    public void AddError(string? column, CellProblem problem) =>
        _errors.Add(new RowError(column, column is null ? null : Quote(TextOf(column)), problem));

    /// <summary>The cell as the user wrote it.</summary>
    protected abstract string? TextOf(string column);

    private static string? Quote(string? text) =>
        text?.Length > RowError.MaxValueLength ? text[..(RowError.MaxValueLength - 1)] + "…" : text;
}
