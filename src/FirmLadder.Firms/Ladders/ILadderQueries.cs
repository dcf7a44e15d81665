namespace FirmLadder.Firms.Ladders;

/// <summary>Reads a firm's ladder within the caller's scope.</summary>
internal interface ILadderQueries : ITransientDependency
{
    /// <summary>Earliest first; empty when the firm is outside the caller's scope.</summary>
    Task<IReadOnlyList<RungPeriod>> GetSpansAsync(Guid firmId, CancellationToken cancellationToken = default);

    /// <summary>The recognition that holds the firm on the rung that day; of several, the one that lasts longest.</summary>
    Task<Guid?> FindHolderAsync(Guid firmId, Rung rung, DateOnly day, CancellationToken cancellationToken = default);
}
