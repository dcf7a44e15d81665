using FirmLadder.Firms.Localization;
using FirmLadder.Firms.Registry;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Firms.Statements;

/// <summary>Appends revisions of annual statements.</summary>
internal sealed class StatementManager(
    IStatementRepository statements,
    IGuidGenerator guids,
    IClock clock,
    ICurrentUser user,
    IStringLocalizer<FirmsResource> texts
) : IDomainService
{
    public async Task<AnnualStatement> AppendAsync(
        Firm firm,
        int year,
        StatementSource source,
        StatementFigures figures,
        string? reason,
        CancellationToken cancellationToken = default
    )
    {
        var current = await statements.GetCurrentAsync([firm.Id], cancellationToken);
        var previous = current.GetValueOrDefault(new StatementKey(firm.Id, year, source));
        var statement = Create(firm, year, source, figures, previous?.Revision ?? 0, reason);
        await statements.InsertAsync(statement, cancellationToken);
        return statement;
    }

    /// <summary>Makes one for a bulk caller, who knows the current revision (0 for none) and inserts it.</summary>
    public AnnualStatement Create(
        Firm firm,
        int year,
        StatementSource source,
        StatementFigures figures,
        int currentRevision,
        string? reason
    )
    {
        if (year < StatementConsts.FirstYear || year > clock.Today.Year)
        {
            throw new BusinessException(FirmsErrorCodes.StatementYearOutOfRange)
                .WithData("year", year)
                .WithData("first", StatementConsts.FirstYear)
                .WithData("last", clock.Today.Year);
        }

        figures.CheckPlausible(name => texts["Figure:" + name]);
        if (currentRevision > 0 && string.IsNullOrWhiteSpace(reason))
        {
            throw new BusinessException(FirmsErrorCodes.StatementRevisionNeedsReason)
                .WithData("year", year)
                .WithData("revision", currentRevision + 1);
        }

        var key = new StatementKey(firm.Id, year, source);
        return new AnnualStatement(guids.Create(), key, firm.RegionPath, currentRevision + 1, figures).RecordedAs(
            clock.Now,
            user.Id,
            reason
        );
    }
}
