using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Roles;

namespace FirmLadder.Identity.Users;

/// <summary>What must hold between a user, its roles and its region.</summary>
internal sealed class UserRules(IUserQueries users, IRoleQueries roleQueries, IRepository<Region, Guid> regions) : ITransientDependency
{
    /// <exception cref="BusinessException">A role is unknown, or needs a region that is missing or unknown.</exception>
    public async Task<IReadOnlyList<Role>> ResolveRolesAsync(
        IReadOnlyList<string> names,
        Guid? regionId,
        CancellationToken cancellationToken
    )
    {
        var roles = await roleQueries.GetRolesAsync(names, cancellationToken);
        if (names.FirstOrDefault(n => roles.All(r => r.Name != n)) is { } unknown)
        {
            throw new BusinessException(IdentityErrorCodes.RoleUnknown).WithData("RoleName", unknown);
        }

        if (regionId is null && roles.Any(r => r.DataScope == DataScope.Region))
        {
            throw new BusinessException(IdentityErrorCodes.RegionNeeded);
        }

        if (regionId is { } id && await regions.FindAsync(id, cancellationToken) is null)
        {
            throw new BusinessException(IdentityErrorCodes.RegionUnknown);
        }

        return roles;
    }

    /// <exception cref="BusinessException">The change would leave nobody who can administer the system.</exception>
    public async Task CheckAdministratorRemainsAsync(
        User user,
        bool isActive,
        IReadOnlyList<Role> roles,
        CancellationToken cancellationToken
    )
    {
        var stays = isActive && roles.Any(r => r.Name == StaticRoles.SystemAdministrator);
        if (!stays && await users.IsLastAdministratorAsync(user.Id, cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.LastAdministrator);
        }
    }
}
