namespace FirmLadder.Kernel;

/// <summary>Computes the current user's scope, once a request.</summary>
public interface IUserScopeProvider
{
    Task<UserScope> GetAsync(CancellationToken cancellationToken = default);
}
