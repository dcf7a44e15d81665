namespace FirmLadder.Identity.Roles;

/// <summary>Reads of roles and of what they grant.</summary>
internal interface IRoleQueries : ITransientDependency
{
    Task<IReadOnlyList<Role>> GetRolesAsync(IEnumerable<string> names, CancellationToken cancellationToken);

    Task<IReadOnlyList<Role>> GetRolesAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken);

    Task<IReadOnlyList<RoleRow>> GetRoleRowsAsync(CancellationToken cancellationToken);

    Task<IReadOnlySet<string>> GetGrantedPermissionsAsync(IReadOnlyCollection<string> roleNames, CancellationToken cancellationToken);
}
