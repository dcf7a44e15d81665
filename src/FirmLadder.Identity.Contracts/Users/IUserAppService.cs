namespace FirmLadder.Identity.Users;

/// <summary>Accounts.</summary>
public interface IUserAppService : IApplicationService
{
    [RequiresPermission(IdentityPermissions.Users.Default)]
    Task<PagedResultDto<UserDto>> GetListAsync(GetUsersInput input, CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Users.Default)]
    Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Users.Create)]
    Task<CreatedUserDto> CreateAsync(CreateUserDto input, CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Users.Update)]
    Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input, CancellationToken cancellationToken = default);

    /// <summary>Replaces the password; the account's sessions end.</summary>
    [RequiresPermission(IdentityPermissions.Users.ResetPassword)]
    Task<OneTimePasswordDto> ResetPasswordAsync(Guid id, CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Users.ResetPassword)]
    Task<UserDto> UnlockAsync(Guid id, CancellationToken cancellationToken = default);
}
