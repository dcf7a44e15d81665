namespace FirmLadder.Firms.Statements;

/// <summary>Appends and reads statements within the caller's scope.</summary>
internal interface IStatementRepository : IRepository<AnnualStatement, Guid>
{
    /// <summary>The highest revision of each year and source of the firms, untracked.</summary>
    Task<IReadOnlyDictionary<StatementKey, AnnualStatement>> GetCurrentAsync(
        IReadOnlyCollection<Guid> firmIds,
        CancellationToken cancellationToken = default
    );
}
