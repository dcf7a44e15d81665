using System.Globalization;
using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>The sheet 认定: adds recognitions and revokes them; what is stored is never rewritten.</summary>
internal sealed class RecognitionSheet(
    FirmReferences references,
    IRecognitionRepository recognitions,
    RecognitionManager manager,
    RecognitionKindLookup kinds,
    LadderProjector projector
) : SheetDefinition<RecognitionSheetRow>, ITransientDependency
{
    public override string Code => "recognitions";

    public override string Heading => "认定";

    public override string EnglishHeading => "Recognitions";

    public override IReadOnlyList<string> Aliases => ["资质认定", "认定信息", "企业资质"];

    protected override IReadOnlyList<SheetColumn<RecognitionSheetRow>> RowColumns => RecognitionSheetColumns.All;

    public override Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GetChoicesAsync(
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<string>>>(
            new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [RecognitionSheetColumns.Kind] = kinds.Choices }
        );

    protected override string? KeyOf(RecognitionSheetRow data)
    {
        if (data.CreditCode is null || data.Kind is null || data.ValidFrom is not { } validFrom)
        {
            return null;
        }

        var kind = kinds.Find(data.Kind).Kind?.Code ?? data.Kind;
        return string.Create(CultureInfo.InvariantCulture, $"{CreditCode.Normalize(data.CreditCode)}|{kind}|{validFrom:yyyyMMdd}");
    }

    protected override async Task ValidateManyAsync(
        IReadOnlyList<SheetRow<RecognitionSheetRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    )
    {
        await references.ResolveAsync(rows, r => r.CreditCode, (r, firm) => r.Firm = firm, context, cancellationToken);
        var firmIds = rows.Select(r => r.Data.Firm?.Id).OfType<Guid>().Distinct().ToArray();
        var stored = await recognitions.GetByFirmsAsync(firmIds, cancellationToken);
        foreach (var row in rows)
        {
            row.Change = RowChange.New;
            if (!FindKind(row) || row.Data.ValidFrom is null)
            {
                continue;
            }

            row.Data.Stored = row.Data.Firm is null
                ? null
                : stored[row.Data.Firm.Id].FirstOrDefault(r => r.Kind == row.Data.KindFound!.Code && r.ValidFrom == row.Data.ValidFrom);
            if (row.Data.Stored is null)
            {
                CheckNew(row);
            }
            else
            {
                CheckStored(row, row.Data.Stored);
            }
        }
    }

    protected override async Task ApplyManyAsync(
        IReadOnlyList<SheetRow<RecognitionSheetRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    )
    {
        var changed = rows.Where(r => r.Change != RowChange.Unchanged).Select(r => r.Data).ToList();
        foreach (var data in changed)
        {
            var recognition = data.Stored;
            if (recognition is null)
            {
                recognition = manager.Create(data.Firm!, data.ToData());
                await recognitions.InsertAsync(recognition, cancellationToken);
            }

            if (data.RevokedOn is { } revokedOn)
            {
                recognition.Revoke(revokedOn, data.RevokedReason);
            }
        }

        if (changed.Count > 0)
        {
            await projector.ProjectAsync([.. changed.Select(d => d.Firm!.Id).Distinct()], cancellationToken);
        }
    }

    private bool FindKind(SheetRow<RecognitionSheetRow> row)
    {
        if (row.Data.Kind is null)
        {
            return false;
        }

        var (kind, problem) = kinds.Find(row.Data.Kind);
        row.Data.KindFound = kind;
        if (problem is not null)
        {
            row.AddError(RecognitionSheetColumns.Kind, problem);
        }

        return kind is not null;
    }

    /// <summary>Lets the aggregate itself judge what it would be.</summary>
    private static void CheckNew(SheetRow<RecognitionSheetRow> row) =>
        ImportProblems.Try(
            row,
            () =>
            {
                var trial = new Recognition(Guid.Empty, Guid.Empty, string.Empty, row.Data.KindFound!, row.Data.ToData());
                if (row.Data.RevokedOn is { } revokedOn)
                {
                    trial.Revoke(revokedOn, row.Data.RevokedReason);
                }
            },
            ColumnOf
        );

    private static void CheckStored(SheetRow<RecognitionSheetRow> row, Recognition stored)
    {
        var data = row.Data;
        if (
            Differs(data.CertificateNumber, stored.CertificateNumber)
            || Differs(data.IssuedBy, stored.IssuedBy)
            || Differs(data.ValidTo, stored.ValidTo)
        )
        {
            row.AddError(null, CellProblem.Of(FirmImportErrorCodes.RecognitionDiffers));
            return;
        }

        row.Change = data.RevokedOn is null || data.RevokedOn == stored.RevokedOn ? RowChange.Unchanged : RowChange.Changed;
        if (row.Change == RowChange.Changed)
        {
            CheckRevocation(row, stored);
        }
    }

    private static void CheckRevocation(SheetRow<RecognitionSheetRow> row, Recognition stored)
    {
        if (stored.RevokedOn is not null)
        {
            row.AddError(
                RecognitionSheetColumns.RevokedOn,
                CellProblem.Of(FirmsErrorCodes.RecognitionAlreadyRevoked, ("revokedOn", $"{stored.RevokedOn:yyyy-MM-dd}"))
            );
            return;
        }

        CheckNew(row);
    }

    private static bool Differs(string? written, string? stored) => written is not null && written != stored;

    private static bool Differs(DateOnly? written, DateOnly? stored) => written is not null && written != stored;

    private static string? ColumnOf(BusinessException exception) =>
        exception.Code switch
        {
            FirmsErrorCodes.RecognitionPeriodReversed => RecognitionSheetColumns.ValidTo,
            FirmsErrorCodes.RecognitionDateOutOfRange => RecognitionSheetColumns.ValidFrom,
            FirmsErrorCodes.RevocationOutsidePeriod => RecognitionSheetColumns.RevokedOn,
            FirmsErrorCodes.RevocationNeedsReason => RecognitionSheetColumns.RevokedReason,
            _ => null,
        };
}
