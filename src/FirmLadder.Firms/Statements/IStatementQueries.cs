namespace FirmLadder.Firms.Statements;

/// <summary>Reads statements within the caller's scope.</summary>
internal interface IStatementQueries : ITransientDependency
{
    /// <summary>Newest year, most trusted source, latest revision first; untracked.</summary>
    Task<IReadOnlyList<AnnualStatement>> GetListAsync(Guid firmId, CancellationToken cancellationToken = default);
}
