namespace FirmLadder.Kernel.Infrastructure.Authorization;

/// <summary>Reads the grants of the user's roles once a request, so that a revoked permission is gone with the next one.</summary>
internal sealed class PermissionChecker(ICurrentUser user, IPermissionStore store, IPermissionDefinitionManager definitions)
    : IPermissionChecker,
        IScopedDependency
{
    private IReadOnlySet<string>? _granted;
    private Guid? _grantedTo;

    public async Task<bool> IsGrantedAsync(string name, CancellationToken cancellationToken = default) =>
        definitions.GetOrNull(name) is not null && (await GetGrantedAsync(cancellationToken)).Contains(name);

    public async Task<IReadOnlySet<string>> GetGrantedAsync(CancellationToken cancellationToken = default)
    {
        if (!user.IsAuthenticated || user.FindClaim(AbpClaimTypes.MustChangePassword) is not null)
        {
            return new HashSet<string>(StringComparer.Ordinal);
        }

        if (_granted is null || _grantedTo != user.Id)
        {
            _granted = await store.GetGrantedAsync(user.Roles, cancellationToken);
            _grantedTo = user.Id;
        }

        return _granted;
    }
}
