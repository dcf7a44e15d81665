namespace FirmLadder.Identity.Users;

/// <summary>Users for other modules.</summary>
public interface IUserIntegrationService : IIntegrationService
{
    /// <summary>Names to show beside what somebody did; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellationToken = default
    );
}
