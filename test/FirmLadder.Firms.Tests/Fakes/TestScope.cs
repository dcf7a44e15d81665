namespace FirmLadder.Firms.Tests;

/// <summary>The scope of whoever asks; everything unless a test narrows it.</summary>
internal sealed class TestScope : IUserScopeProvider
{
    public UserScope Current { get; set; } = UserScope.Everything;

    public Task<UserScope> GetAsync(CancellationToken cancellationToken = default) => Task.FromResult(Current);
}
