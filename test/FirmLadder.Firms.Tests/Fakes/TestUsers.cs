using FirmLadder.Identity.Users;

namespace FirmLadder.Firms.Tests;

internal sealed class TestUsers : IUserIntegrationService
{
    public Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellationToken = default
    ) => Task.FromResult<IReadOnlyDictionary<Guid, string>>(ids.ToDictionary(id => id, _ => "李工"));
}
