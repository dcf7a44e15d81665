namespace FirmLadder.Platform.Workbooks;

/// <summary>What a sheet looks like and what its rows do. Derive from <see cref="SheetDefinition{TRow}"/>.</summary>
public abstract class SheetDefinition
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoChoices = new(StringComparer.Ordinal);

    /// <summary>Stable name.</summary>
    public abstract string Code { get; }

    /// <summary>Chinese name of the sheet.</summary>
    public abstract string Heading { get; }

    /// <summary>English name of the sheet.</summary>
    public abstract string EnglishHeading { get; }

    /// <summary>Other names in use.</summary>
    public virtual IReadOnlyList<string> Aliases => [];

    public abstract IReadOnlyList<SheetColumn> Columns { get; }

    /// <summary>Drop-down lists of the template that come from the database, by column code. They are a help, not a rule.</summary>
    public virtual Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GetChoicesAsync(
        CancellationToken cancellationToken = default
    ) => Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<string>>>(NoChoices);

    /// <summary>Reads the cells of one row; what cannot be read becomes an error of the row.</summary>
    public abstract SheetRow Parse(int rowNumber, IReadOnlyList<BoundColumn> columns, Func<int, object?> cellAt);

    public abstract string Serialize(SheetRow row);

    public abstract SheetRow Deserialize(int rowNumber, string json);

    /// <summary>Checks rows against the rules and the data as they are now, set-based, and says what each would do.</summary>
    public abstract Task ValidateAsync(IReadOnlyList<SheetRow> rows, SheetContext context, CancellationToken cancellationToken = default);

    /// <summary>Applies rows that <see cref="ValidateAsync"/> has just found valid; at most 1,000, inside one unit of work.</summary>
    public abstract Task ApplyAsync(IReadOnlyList<SheetRow> rows, SheetContext context, CancellationToken cancellationToken = default);
}
