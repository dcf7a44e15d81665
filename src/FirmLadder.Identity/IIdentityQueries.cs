using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;

namespace FirmLadder.Identity;

/// <summary>Reads of the module, projected to what is asked.</summary>
internal interface IIdentityQueries : ITransientDependency
{
    Task<PagedResultDto<UserDto>> GetUsersAsync(GetUsersInput input, CancellationToken cancellationToken);

    Task<UserDto?> FindUserAsync(Guid id, CancellationToken cancellationToken);

    Task<bool> IsUserNameTakenAsync(string normalizedUserName, Guid? exceptId, CancellationToken cancellationToken);

    Task<bool> IsEmailTakenAsync(string normalizedEmail, Guid? exceptId, CancellationToken cancellationToken);

    /// <summary>The user administers the system, and nobody else who is active does.</summary>
    Task<bool> IsLastAdministratorAsync(Guid userId, CancellationToken cancellationToken);

    Task<bool> AnyUserInRoleAsync(string roleName, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    Task<IReadOnlyList<Role>> GetRolesAsync(IEnumerable<string> names, CancellationToken cancellationToken);

    Task<IReadOnlyList<Role>> GetRolesAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken);

    Task<IReadOnlyList<RoleRow>> GetRoleRowsAsync(CancellationToken cancellationToken);

    Task<IReadOnlySet<string>> GetGrantedPermissionsAsync(IReadOnlyCollection<string> roleNames, CancellationToken cancellationToken);

    /// <summary>In tree order.</summary>
    Task<IReadOnlyList<Region>> GetRegionsAsync(CancellationToken cancellationToken);

    /// <summary>What a session must still agree with; null when the account is gone.</summary>
    Task<SessionState?> FindSessionStateAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>The strongest scope of the user's roles and the path of its region.</summary>
    Task<(IReadOnlyList<DataScope> Scopes, string? RegionPath)> GetScopeAsync(Guid userId, CancellationToken cancellationToken);
}
