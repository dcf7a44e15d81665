namespace FirmLadder.TestBase;

/// <summary>The scope a test acts in; everything unless it says otherwise.</summary>
public sealed class TestUserScope : IUserScopeProvider
{
    public UserScope Scope { get; set; } = UserScope.Everything;

    public Task<UserScope> GetAsync(CancellationToken cancellationToken = default) => Task.FromResult(Scope);
}
