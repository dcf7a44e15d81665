using FirmLadder.Firms.Registry;
using FirmLadder.Identity.Users;

namespace FirmLadder.Firms.Statements;

internal sealed class StatementAppService(
    IFirmRepository firms,
    IStatementQueries queries,
    StatementManager manager,
    IUserIntegrationService users,
    IUnitOfWorkManager unitOfWork
) : IStatementAppService
{
    public async Task<ListResultDto<StatementDto>> GetListAsync(Guid firmId, CancellationToken cancellationToken = default)
    {
        var firm = await firms.GetAsync(firmId, cancellationToken);
        return new ListResultDto<StatementDto> { Items = await ReadAsync(firm.Id, cancellationToken) };
    }

    public async Task<StatementDto> CreateAsync(Guid firmId, CreateStatementDto input, CancellationToken cancellationToken = default)
    {
        var firm = await firms.GetAsync(firmId, cancellationToken);
        var statement = await manager.AppendAsync(
            firm,
            input.Year!.Value,
            input.Source!.Value,
            ToFigures(input),
            input.Reason,
            cancellationToken
        );
        await using var work = unitOfWork.Begin();
        await work.SaveChangesAsync(cancellationToken);
        var all = await ReadAsync(firm.Id, cancellationToken);
        await work.CompleteAsync(cancellationToken);
        return all.Single(s => s.Id == statement.Id);
    }

    private static StatementFigures ToFigures(StatementFiguresDto input) =>
        new()
        {
            Revenue = input.Revenue,
            HighTechRevenue = input.HighTechRevenue,
            RdExpense = input.RdExpense,
            TotalAssets = input.TotalAssets,
            NetAssets = input.NetAssets,
            NetProfit = input.NetProfit,
            TaxPaid = input.TaxPaid,
            StaffTotal = input.StaffTotal,
            RdStaff = input.RdStaff,
        };

    private async Task<IReadOnlyList<StatementDto>> ReadAsync(Guid firmId, CancellationToken cancellationToken)
    {
        var statements = await queries.GetListAsync(firmId, cancellationToken);
        var userIds = statements.Select(s => s.RecordedBy).OfType<Guid>().Distinct().ToArray();
        var names = userIds.Length == 0 ? new Dictionary<Guid, string>() : await users.GetDisplayNamesAsync(userIds, cancellationToken);
        var standing = StatementStanding.Of(statements);
        return [.. statements.Select(s => ToDto(s, standing, s.RecordedBy is { } id ? names.GetValueOrDefault(id) : null))];
    }

    private static StatementDto ToDto(AnnualStatement statement, StatementStanding standing, string? recordedByName) =>
        new()
        {
            Id = statement.Id,
            Year = statement.Year,
            Source = statement.Source,
            Revision = statement.Revision,
            IsCurrent = standing.IsCurrent(statement),
            IsBest = standing.IsBest(statement),
            Revenue = statement.Revenue,
            HighTechRevenue = statement.HighTechRevenue,
            RdExpense = statement.RdExpense,
            TotalAssets = statement.TotalAssets,
            NetAssets = statement.NetAssets,
            NetProfit = statement.NetProfit,
            TaxPaid = statement.TaxPaid,
            StaffTotal = statement.StaffTotal,
            RdStaff = statement.RdStaff,
            RecordedTime = statement.RecordedTime,
            RecordedByName = recordedByName,
            Reason = statement.Reason,
        };
}
