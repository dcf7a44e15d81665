namespace FirmLadder.Identity.Users;

/// <summary>Reads of accounts, projected to what is asked.</summary>
internal interface IUserQueries : ITransientDependency
{
    Task<PagedResultDto<UserDto>> GetUsersAsync(GetUsersInput input, CancellationToken cancellationToken);

    Task<UserDto?> FindUserAsync(Guid id, CancellationToken cancellationToken);

    Task<bool> IsUserNameTakenAsync(string normalizedUserName, Guid? exceptId, CancellationToken cancellationToken);

    Task<bool> IsEmailTakenAsync(string normalizedEmail, Guid? exceptId, CancellationToken cancellationToken);

    /// <summary>The user administers the system, and nobody else who is active does.</summary>
    Task<bool> IsLastAdministratorAsync(Guid userId, CancellationToken cancellationToken);

    Task<bool> AnyUserInRoleAsync(string roleName, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);
}
