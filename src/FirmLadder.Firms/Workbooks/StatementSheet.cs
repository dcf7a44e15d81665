using System.Globalization;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>The sheet 年度数据: appends revisions. What says the same as the current revision changes nothing.</summary>
internal sealed class StatementSheet(FirmReferences references, IStatementRepository statements, StatementManager manager, IClock clock)
    : SheetDefinition<StatementSheetRow>,
        ITransientDependency
{
    public override string Code => "statements";

    public override string Heading => "年度数据";

    public override string EnglishHeading => "Statements";

    public override IReadOnlyList<string> Aliases => ["年报", "年度报表", "经营数据"];

    protected override IReadOnlyList<SheetColumn<StatementSheetRow>> RowColumns => StatementSheetColumns.All;

    protected override string? KeyOf(StatementSheetRow data) =>
        data.CreditCode is null || data.Year is null
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{CreditCode.Normalize(data.CreditCode)}|{data.Year}|{data.SourceValue}");

    protected override async Task ValidateManyAsync(
        IReadOnlyList<SheetRow<StatementSheetRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    )
    {
        await references.ResolveAsync(rows, r => r.CreditCode, (r, firm) => r.Firm = firm, context, cancellationToken);
        var firmIds = rows.Select(r => r.Data.Firm?.Id).OfType<Guid>().Distinct().ToArray();
        var current = await statements.GetCurrentAsync(firmIds, cancellationToken);
        foreach (var row in rows)
        {
            CheckYear(row);
            ImportProblems.Try(row, () => row.Data.Figures.CheckPlausible(StatementSheetColumns.HeadingOf), ColumnOf);
            Compare(row, current);
        }
    }

    protected override async Task ApplyManyAsync(
        IReadOnlyList<SheetRow<StatementSheetRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    )
    {
        foreach (var data in rows.Where(r => r.Change != RowChange.Unchanged).Select(r => r.Data))
        {
            var statement = manager.Create(data.Firm!, data.Year!.Value, data.SourceValue, data.Figures, data.CurrentRevision, data.Reason);
            await statements.InsertAsync(statement, cancellationToken);
        }
    }

    private void CheckYear(SheetRow<StatementSheetRow> row)
    {
        if (row.Data.Year is { } year && (year < StatementConsts.FirstYear || year > clock.Today.Year))
        {
            row.AddError(
                StatementSheetColumns.Year,
                CellProblem.Of(
                    FirmsErrorCodes.StatementYearOutOfRange,
                    ("year", Text(year)),
                    ("first", Text(StatementConsts.FirstYear)),
                    ("last", Text(clock.Today.Year))
                )
            );
        }
    }

    private static void Compare(SheetRow<StatementSheetRow> row, IReadOnlyDictionary<StatementKey, AnnualStatement> current)
    {
        var data = row.Data;
        row.Change = RowChange.New;
        if (
            data is not { Firm: { } firm, Year: { } year }
            || !current.TryGetValue(new StatementKey(firm.Id, year, data.SourceValue), out var stored)
        )
        {
            return;
        }

        data.CurrentRevision = stored.Revision;
        row.Change = stored.Figures == data.Figures ? RowChange.Unchanged : RowChange.Changed;
        if (row is { Change: RowChange.Changed, IsValid: true } && data.Reason is null)
        {
            row.AddError(
                StatementSheetColumns.Reason,
                CellProblem.Of(FirmsErrorCodes.StatementRevisionNeedsReason, ("year", Text(year)), ("revision", Text(stored.Revision + 1)))
            );
        }
    }

    private static string? ColumnOf(BusinessException exception) =>
        exception.Code == FirmsErrorCodes.StatementRdStaffExceedsStaff ? StatementSheetColumns.RdStaff : exception.Data["figure"] as string;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
