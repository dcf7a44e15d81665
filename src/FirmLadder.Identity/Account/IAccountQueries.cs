namespace FirmLadder.Identity.Account;

/// <summary>Reads behind every request: what the session must agree with, and what its user may see.</summary>
internal interface IAccountQueries : ITransientDependency
{
    /// <summary>What a session must still agree with; null when the account is gone.</summary>
    Task<SessionState?> FindSessionStateAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>The strongest scope of the user's roles and the path of its region.</summary>
    Task<(IReadOnlyList<DataScope> Scopes, string? RegionPath)> GetScopeAsync(Guid userId, CancellationToken cancellationToken);
}
