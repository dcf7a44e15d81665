namespace FirmLadder.Identity.Roles;

/// <summary>Nobody hands out more than he holds.</summary>
internal sealed class GrantRules(IRoleQueries roleQueries, ICurrentUser currentUser) : ITransientDependency
{
    /// <exception cref="BusinessException">The roles carry permissions that the caller does not hold.</exception>
    public async Task CheckMayGrantAsync(IReadOnlyList<Role> roles, CancellationToken cancellationToken)
    {
        // The system administrator hands out every role without holding the business permissions of each.
        if (currentUser.Roles.Contains(StaticRoles.SystemAdministrator, StringComparer.Ordinal) || !currentUser.IsAuthenticated)
        {
            return;
        }

        var own = await roleQueries.GetGrantedPermissionsAsync([.. currentUser.Roles], cancellationToken);
        var beyond = roles.SelectMany(r => r.Permissions).Select(p => p.PermissionName).Where(p => !own.Contains(p)).Distinct().ToList();
        if (beyond.Count > 0)
        {
            throw new BusinessException(IdentityErrorCodes.BeyondOwnRights).WithData("Names", string.Join(", ", beyond));
        }

        foreach (var scope in roles.Select(r => r.DataScope))
        {
            await CheckMayOpenAsync(scope, cancellationToken);
        }
    }

    /// <exception cref="BusinessException">The data scope is wider than the caller's.</exception>
    public async Task CheckMayOpenAsync(DataScope scope, CancellationToken cancellationToken)
    {
        var own = (await roleQueries.GetRolesAsync(currentUser.Roles, cancellationToken))
            .Select(r => r.DataScope)
            .DefaultIfEmpty(DataScope.None)
            .Max();
        if (scope > own)
        {
            throw new BusinessException(IdentityErrorCodes.BeyondOwnRights).WithData("Names", $"DataScope.{scope}");
        }
    }
}
