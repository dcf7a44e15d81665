namespace FirmLadder.Platform.Jobs;

/// <summary>Moves job rows from state to state, each move one conditional statement, so that two workers never hold one job.</summary>
internal interface IJobStore : ISingletonDependency
{
    /// <summary>Takes the oldest job that is due, or whose worker has let its lease run out.</summary>
    Task<JobClaim?> ClaimNextAsync(string owner, DateTime now, DateTime leaseUntil, CancellationToken cancellationToken = default);

    /// <summary>Keeps the lease and tells the progress; progress also forgives earlier failures.</summary>
    /// <returns>False when the lease is somebody else's by now.</returns>
    Task<bool> RenewAsync(Guid id, string owner, DateTime leaseUntil, long done, long total, CancellationToken cancellationToken = default);

    Task SucceedAsync(Guid id, string owner, DateTime now, CancellationToken cancellationToken = default);

    Task RetryAsync(Guid id, string owner, DateTime notBefore, string error, CancellationToken cancellationToken = default);

    Task FailAsync(Guid id, string owner, DateTime now, string error, CancellationToken cancellationToken = default);

    /// <summary>Gives an unfinished job back as if it had not been taken: the host is stopping.</summary>
    Task ReleaseAsync(Guid id, string owner, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>
    /// At the start of a process: where the database belongs to this process alone (SQLite), a lease in it is a dead worker's, and its job
    /// is due at once. Elsewhere the lease may be a living host's and has to run out.
    /// </summary>
    Task ReleaseOrphansAsync(CancellationToken cancellationToken = default);

    /// <summary>Tries since the last progress.</summary>
    Task<int> GetAttemptsAsync(Guid id, CancellationToken cancellationToken = default);
}
