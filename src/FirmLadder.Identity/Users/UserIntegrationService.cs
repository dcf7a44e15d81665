namespace FirmLadder.Identity.Users;

internal sealed class UserIntegrationService(IUserQueries queries) : IUserIntegrationService
{
    public Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellationToken = default
    ) => queries.GetDisplayNamesAsync(ids, cancellationToken);
}
