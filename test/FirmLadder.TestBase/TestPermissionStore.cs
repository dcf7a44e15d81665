namespace FirmLadder.TestBase;

/// <summary>Permissions by role name, as a test needs them.</summary>
public sealed class TestPermissionStore : IPermissionStore
{
    public Dictionary<string, HashSet<string>> Grants { get; } = new(StringComparer.Ordinal);

    public Task<IReadOnlySet<string>> GetGrantedAsync(
        IReadOnlyCollection<string> roleNames,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult<IReadOnlySet<string>>(
            roleNames.SelectMany(r => Grants.GetValueOrDefault(r) ?? []).ToHashSet(StringComparer.Ordinal)
        );
}
