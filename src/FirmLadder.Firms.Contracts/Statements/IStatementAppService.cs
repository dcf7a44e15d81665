namespace FirmLadder.Firms.Statements;

/// <summary>Annual statements of firms: append-only.</summary>
public interface IStatementAppService : IApplicationService
{
    /// <summary>Newest year first, within it the most trusted source first, within it the latest revision first.</summary>
    [RequiresPermission(FirmsPermissions.Statements.Default)]
    Task<ListResultDto<StatementDto>> GetListAsync(Guid firmId, CancellationToken cancellationToken = default);

    [RequiresPermission(FirmsPermissions.Statements.Create)]
    Task<StatementDto> CreateAsync(Guid firmId, CreateStatementDto input, CancellationToken cancellationToken = default);
}
