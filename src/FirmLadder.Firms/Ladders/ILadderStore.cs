namespace FirmLadder.Firms.Ladders;

/// <summary>Loads and saves ladders set by set.</summary>
internal interface ILadderStore : ITransientDependency
{
    /// <summary>Saves what the unit of work holds, then loads the firms' state; of any scope, because the caller has already been let in.</summary>
    Task<IReadOnlyList<FirmLadderState>> LoadAsync(IReadOnlyCollection<Guid> firmIds, CancellationToken cancellationToken = default);

    void Add(LadderSpan span);

    void Remove(LadderSpan span);
}
