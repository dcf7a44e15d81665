using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FirmLadder.Platform.Workbooks;

/// <summary>A sheet whose rows are read into a <typeparamref name="TRow"/>, which must survive a round trip through JSON.</summary>
public abstract class SheetDefinition<TRow> : SheetDefinition
    where TRow : class, new()
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The columns, in the order of the template.</summary>
    protected abstract IReadOnlyList<SheetColumn<TRow>> RowColumns { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<SheetColumn> Columns => RowColumns;

    /// <inheritdoc/>
    public sealed override SheetRow Parse(int rowNumber, IReadOnlyList<BoundColumn> columns, Func<int, object?> cellAt)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(cellAt);
        var data = new TRow();
        var row = new SheetRow<TRow>(
            rowNumber,
            data,
            code => columns.FirstOrDefault(c => c.Column.Code == code) is { } column ? CellText.Of(cellAt(column.Index)) : null
        );
        foreach (var bound in columns)
        {
            ReadCell(row, bound, cellAt(bound.Index));
        }

        row.Key = KeyOf(data);
        return row;
    }

    /// <inheritdoc/>
    public sealed override string Serialize(SheetRow row) => JsonSerializer.Serialize(((SheetRow<TRow>)row).Data, Json);

    /// <inheritdoc/>
    public sealed override SheetRow Deserialize(int rowNumber, string json)
    {
        var data = JsonSerializer.Deserialize<TRow>(json, Json)!;
        return new SheetRow<TRow>(rowNumber, data, code => TextOf(data, code)) { Key = KeyOf(data) };
    }

    /// <inheritdoc/>
    public sealed override Task ValidateAsync(
        IReadOnlyList<SheetRow> rows,
        SheetContext context,
        CancellationToken cancellationToken = default
    ) => ValidateManyAsync([.. rows.Cast<SheetRow<TRow>>()], context, cancellationToken);

    /// <inheritdoc/>
    public sealed override Task ApplyAsync(
        IReadOnlyList<SheetRow> rows,
        SheetContext context,
        CancellationToken cancellationToken = default
    ) => ApplyManyAsync([.. rows.Cast<SheetRow<TRow>>()], context, cancellationToken);

    /// <summary>What makes a row unique within the sheet; two rows with one key are both refused.</summary>
    protected abstract string? KeyOf(TRow data);

    /// <inheritdoc cref="ValidateAsync"/>
    /// <remarks>Rows with errors come along, so that everything wrong is said at once: cells may be missing.</remarks>
    protected abstract Task ValidateManyAsync(
        IReadOnlyList<SheetRow<TRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    );

    /// <inheritdoc cref="ApplyAsync"/>
    protected abstract Task ApplyManyAsync(IReadOnlyList<SheetRow<TRow>> rows, SheetContext context, CancellationToken cancellationToken);

    private static void ReadCell(SheetRow<TRow> row, BoundColumn bound, object? cell)
    {
        var text = CellText.Of(cell);
        var isBlank = text is null || (cell is string && !bound.Column.IsRequired && CellParser.IsBlankSign(text));
        if (isBlank)
        {
            if (bound.Column.IsRequired)
            {
                row.AddError(bound.Column.Code, CellProblem.Of(PlatformErrorCodes.CellRequired));
            }

            return;
        }

        var problem =
            cell is ExcelError
                ? CellProblem.Of(PlatformErrorCodes.CellIsExcelError)
                : ((SheetColumn<TRow>)bound.Column).Read(row.Data, cell!, bound.Factor);
        if (problem is not null)
        {
            row.AddError(bound.Column.Code, problem);
        }
    }

    private string? TextOf(TRow data, string code) =>
        RowColumns.FirstOrDefault(c => c.Code == code) is not { } column ? null
        : column.ValueOf(data) is DateOnly day ? CellText.Of(day.ToDateTime(TimeOnly.MinValue))
        : CellText.Of(column.ValueOf(data));
}
