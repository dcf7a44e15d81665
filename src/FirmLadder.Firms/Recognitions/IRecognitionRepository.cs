namespace FirmLadder.Firms.Recognitions;

/// <summary>Loads and saves recognitions within the caller's scope.</summary>
internal interface IRecognitionRepository : IRepository<Recognition, Guid>
{
    Task<bool> ExistsAsync(Guid firmId, string kind, DateOnly validFrom, CancellationToken cancellationToken = default);

    /// <summary>All recognitions of the firms, tracked, by firm.</summary>
    Task<ILookup<Guid, Recognition>> GetByFirmsAsync(IReadOnlyCollection<Guid> firmIds, CancellationToken cancellationToken = default);
}
