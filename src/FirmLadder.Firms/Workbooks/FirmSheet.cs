using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Registry;
using FirmLadder.Identity.Regions;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>The sheet 企业: registers firms and changes those that are registered; a blank cell changes nothing.</summary>
internal sealed class FirmSheet(
    IFirmRepository firms,
    FirmManager manager,
    LadderProjector projector,
    IRegionIntegrationService regions,
    IUserScopeProvider scopes,
    CatalogueLookup catalogues
) : SheetDefinition<FirmSheetRow>, ITransientDependency
{
    public const string SheetCode = "firms";

    public override string Code => SheetCode;

    public override string Heading => "企业";

    public override string EnglishHeading => "Firms";

    public override IReadOnlyList<string> Aliases => ["企业名单", "企业信息", "企业基本信息"];

    protected override IReadOnlyList<SheetColumn<FirmSheetRow>> RowColumns => FirmSheetColumns.All;

    public override async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GetChoicesAsync(
        CancellationToken cancellationToken = default
    )
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var all = await regions.GetAllAsync(cancellationToken);
        return new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [FirmSheetColumns.Region] = [.. all.Where(r => scope.CoversRegion(r.Path)).Select(r => r.Name)],
            [FirmSheetColumns.Industry] = catalogues.IndustryChoices,
            [FirmSheetColumns.TechnicalField] = catalogues.FieldChoices,
        };
    }

    protected override string? KeyOf(FirmSheetRow data) => data.CreditCode is null ? null : CreditCode.Normalize(data.CreditCode);

    protected override async Task ValidateManyAsync(
        IReadOnlyList<SheetRow<FirmSheetRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    )
    {
        var codes = rows.Select(r => r.Key).OfType<string>().Distinct().ToArray();
        var mine = await firms.GetByCreditCodesAsync(codes, cancellationToken);
        var taken = await firms.GetTakenCreditCodesAsync(codes, cancellationToken);
        var lookup = new RegionLookup(await regions.GetAllAsync(cancellationToken));
        foreach (var row in rows)
        {
            row.Data.Firm = row.Key is null ? null : mine.GetValueOrDefault(row.Key);
            CheckRegion(row, lookup, context.Scope);
            var code = CheckCode(row, isElsewhere: row.Key is not null && row.Data.Firm is null && taken.Contains(row.Key));
            CheckProfile(row, code);
            row.Change =
                row.Data.Firm is null ? RowChange.New
                : IsUnchanged(row.Data) ? RowChange.Unchanged
                : RowChange.Changed;
        }
    }

    protected override async Task ApplyManyAsync(
        IReadOnlyList<SheetRow<FirmSheetRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    )
    {
        var project = new List<Guid>();
        foreach (var data in rows.Where(r => r.Change != RowChange.Unchanged).Select(r => r.Data))
        {
            if (data.Firm is null)
            {
                var code = CreditCode.Parse(data.CreditCode);
                var firm = manager.Create(code, data.OverrideReason, data.Profile!, data.RegionInfo!, data.IsDemo);
                await firms.InsertAsync(firm, cancellationToken);
                project.Add(firm.Id);
            }
            else if (await ChangeAsync(data, data.Firm, cancellationToken))
            {
                project.Add(data.Firm.Id);
            }
        }

        if (project.Count > 0)
        {
            await projector.ProjectAsync(project, cancellationToken);
        }
    }

    /// <returns>True when the firm has moved.</returns>
    private async Task<bool> ChangeAsync(FirmSheetRow data, Firm firm, CancellationToken cancellationToken)
    {
        firm.ExplainCreditCode(data.OverrideReason);
        manager.ChangeProfile(firm, data.Profile!);
        if (firm.RegionId == data.RegionInfo!.Id)
        {
            return false;
        }

        firm.MoveTo(data.RegionInfo.Id, data.RegionInfo.Path);
        await firms.MoveRecordsAsync(firm.Id, data.RegionInfo.Path, cancellationToken);
        return true;
    }

    private static void CheckRegion(SheetRow<FirmSheetRow> row, RegionLookup lookup, UserScope scope)
    {
        if (row.Data.Region is null)
        {
            return;
        }

        var (region, problem) = lookup.Find(row.Data.Region, scope);
        row.Data.RegionInfo = region;
        if (problem is not null)
        {
            row.AddError(FirmSheetColumns.Region, problem);
        }
    }

    private static CreditCode? CheckCode(SheetRow<FirmSheetRow> row, bool isElsewhere)
    {
        if (row.Key is null)
        {
            return null;
        }

        if (!CreditCode.TryParse(row.Key, out var code, out var problem))
        {
            row.AddError(FirmSheetColumns.CreditCode, ImportProblems.Of(problem.ToException()));
            return null;
        }

        if (isElsewhere)
        {
            row.AddError(FirmSheetColumns.CreditCode, CellProblem.Of(FirmImportErrorCodes.FirmOutsideScope));
        }

        return code;
    }

    /// <summary>Lets the aggregate itself judge what it would become.</summary>
    private void CheckProfile(SheetRow<FirmSheetRow> row, CreditCode? code)
    {
        var data = row.Data;
        var industry = Resolve(row, data.Industry, FirmSheetColumns.Industry, catalogues.FindIndustry);
        var field = Resolve(row, data.TechnicalField, FirmSheetColumns.TechnicalField, catalogues.FindField);
        if (code is null || data.Name is null || data.RegionInfo is null)
        {
            return;
        }

        data.Profile = new FirmProfile
        {
            Name = data.Name,
            LegalRepresentative = data.LegalRepresentative ?? data.Firm?.LegalRepresentative,
            RegisteredCapital = data.RegisteredCapital ?? data.Firm?.RegisteredCapital,
            EstablishedOn = data.EstablishedOn ?? data.Firm?.EstablishedOn,
            Address = data.Address ?? data.Firm?.Address,
            IndustryCode = industry ?? data.Firm?.IndustryCode,
            TechnicalField = field ?? data.Firm?.TechnicalField,
        };
        var reason = data.OverrideReason ?? data.Firm?.CreditCodeOverrideReason;
        ImportProblems.Try(row, () => manager.Create(code, reason, data.Profile, data.RegionInfo, data.IsDemo), ColumnOf);
    }

    private static string? Resolve(
        SheetRow<FirmSheetRow> row,
        string? text,
        string column,
        Func<string, (string? Code, CellProblem? Problem)> find
    )
    {
        if (text is null)
        {
            return null;
        }

        var (code, problem) = find(text);
        if (problem is not null)
        {
            row.AddError(column, problem);
        }

        return code;
    }

    private static string? ColumnOf(BusinessException exception) =>
        exception.Code switch
        {
            FirmsErrorCodes.CreditCodeCheckDigit => FirmSheetColumns.CreditCode,
            FirmsErrorCodes.EstablishedInFuture => FirmSheetColumns.EstablishedOn,
            FirmsErrorCodes.RegisteredCapitalNegative => FirmSheetColumns.RegisteredCapital,
            FirmsErrorCodes.NameMissing => FirmSheetColumns.Name,
            _ => null,
        };

    private static bool IsUnchanged(FirmSheetRow data) =>
        data is { Firm: { } firm, Profile: { } profile, RegionInfo: { } region }
        && region.Id == firm.RegionId
        && (data.OverrideReason is null || data.OverrideReason == firm.CreditCodeOverrideReason || firm.CreditCodeOverrideReason is null)
        && profile
            == new FirmProfile
            {
                Name = firm.Name,
                LegalRepresentative = firm.LegalRepresentative,
                RegisteredCapital = firm.RegisteredCapital,
                EstablishedOn = firm.EstablishedOn,
                Address = firm.Address,
                IndustryCode = firm.IndustryCode,
                TechnicalField = firm.TechnicalField,
            };
}
