namespace FirmLadder.Identity.Roles;

internal sealed class RolePermissionStore(IRoleQueries queries) : IPermissionStore, ITransientDependency
{
    public Task<IReadOnlySet<string>> GetGrantedAsync(
        IReadOnlyCollection<string> roleNames,
        CancellationToken cancellationToken = default
    ) => queries.GetGrantedPermissionsAsync(roleNames, cancellationToken);
}
