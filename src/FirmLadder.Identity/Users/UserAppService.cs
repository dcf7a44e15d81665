using FirmLadder.Identity.Roles;
using Microsoft.AspNetCore.Identity;

namespace FirmLadder.Identity.Users;

internal sealed class UserAppService(
    IRepository<User, Guid> users,
    IUserQueries queries,
    IRoleQueries roleQueries,
    UserRules rules,
    GrantRules grants,
    UserManager<User> userManager,
    IGuidGenerator guids,
    ICurrentUser currentUser,
    IUnitOfWorkManager unitOfWork
) : IUserAppService
{
    public Task<PagedResultDto<UserDto>> GetListAsync(GetUsersInput input, CancellationToken cancellationToken = default) =>
        queries.GetUsersAsync(input, cancellationToken);

    public async Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await queries.FindUserAsync(id, cancellationToken) ?? throw new EntityNotFoundException(typeof(User), id);

    public async Task<CreatedUserDto> CreateAsync(CreateUserDto input, CancellationToken cancellationToken = default)
    {
        var roles = await rules.ResolveRolesAsync(input.RoleNames, input.RegionId, cancellationToken);
        await grants.CheckMayGrantAsync(roles, cancellationToken);
        await CheckUniqueAsync(input.UserName, input.Email, null, cancellationToken);

        var user = new User(guids.Create(), input.UserName, input.Name);
        user.Describe(input.Name, input.Email, input.RegionId);
        user.SetPhoneNumber(input.PhoneNumber);
        user.SetRoles(roles.Select(r => r.Id));
        user.RequirePasswordChange();
        var password = OneTimePasswords.Create(user.UserName);
        (await userManager.CreateAsync(user, password)).ThrowIfFailed("password");
        return new CreatedUserDto(await SavedAsync(user.Id, cancellationToken), password);
    }

    public async Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input, CancellationToken cancellationToken = default)
    {
        var user = await users.GetAsync(id, cancellationToken);
        CheckStamp(user, input);
        var roles = await rules.ResolveRolesAsync(input.RoleNames, input.RegionId, cancellationToken);
        // Both what the account holds and what it shall hold: otherwise a clerk could deactivate the administrator.
        var held = await roleQueries.GetRolesAsync(user.Roles.Select(r => r.RoleId), cancellationToken);
        await grants.CheckMayGrantAsync([.. roles.UnionBy(held, r => r.Id)], cancellationToken);
        await rules.CheckAdministratorRemainsAsync(user, input.IsActive, roles, cancellationToken);
        await CheckUniqueAsync(null, input.Email, id, cancellationToken);
        if (!input.IsActive && id == currentUser.Id)
        {
            throw new BusinessException(IdentityErrorCodes.OwnAccount);
        }

        user.Describe(input.Name, input.Email, input.RegionId);
        if (input.PhoneNumber is not null)
        {
            user.SetPhoneNumber(input.PhoneNumber);
        }

        user.SetRoles(roles.Select(r => r.Id));
        user.SetActive(input.IsActive);
        // Also when nothing but the roles changed: the stamp must tell the next editor.
        await users.UpdateAsync(user, cancellationToken);
        return await SavedAsync(id, cancellationToken);
    }

    public async Task<OneTimePasswordDto> ResetPasswordAsync(Guid id, CancellationToken cancellationToken = default)
    {
        if (id == currentUser.Id)
        {
            throw new BusinessException(IdentityErrorCodes.OwnAccount);
        }

        var user = await users.GetAsync(id, cancellationToken);
        await grants.CheckMayGrantAsync(
            await roleQueries.GetRolesAsync(user.Roles.Select(r => r.RoleId), cancellationToken),
            cancellationToken
        );
        var password = OneTimePasswords.Create(user.UserName);
        (await userManager.RemovePasswordAsync(user)).ThrowIfFailed("password");
        (await userManager.AddPasswordAsync(user, password)).ThrowIfFailed("password");
        user.RequirePasswordChange();
        return new OneTimePasswordDto(password);
    }

    public async Task<UserDto> UnlockAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var user = await users.GetAsync(id, cancellationToken);
        user.SetLockoutEnd(null);
        user.SetAccessFailedCount(0);
        return await SavedAsync(id, cancellationToken);
    }

    private static void CheckStamp(User user, UpdateUserDto input)
    {
        if (user.ConcurrencyStamp != input.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException([
                new ConcurrencyConflictField("name", user.Name, input.Name),
                new ConcurrencyConflictField("email", user.Email, input.Email),
                new ConcurrencyConflictField("isActive", user.IsActive, input.IsActive),
            ]);
        }
    }

    private async Task CheckUniqueAsync(string? userName, string? email, Guid? exceptId, CancellationToken cancellationToken)
    {
        if (userName is not null && await queries.IsUserNameTakenAsync(User.Normalize(userName)!, exceptId, cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.UserNameTaken).WithData("UserName", userName);
        }

        if (!string.IsNullOrWhiteSpace(email) && await queries.IsEmailTakenAsync(User.Normalize(email)!, exceptId, cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.EmailTaken);
        }
    }

    private async Task<UserDto> SavedAsync(Guid id, CancellationToken cancellationToken)
    {
        if (unitOfWork.Current is { } current)
        {
            await current.SaveChangesAsync(cancellationToken);
        }

        return await GetAsync(id, cancellationToken);
    }
}
