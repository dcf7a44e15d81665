using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Identity.Data;

internal sealed class UserQueries(AbpDbContext context, IClock clock) : IUserQueries
{
    private static readonly SortMap<User> Sorts = new SortMap<User>("userName asc", u => u.Id)
        .Add("userName", u => u.NormalizedUserName)
        .Add("name", u => u.Name)
        .Add("creationTime", u => u.CreationTime)
        .Add("lastSignInTime", u => u.LastSignInTime);

    private IQueryable<User> Users => context.Set<User>().AsNoTracking();

    public async Task<PagedResultDto<UserDto>> GetUsersAsync(GetUsersInput input, CancellationToken cancellationToken)
    {
        var query = Users.IgnoreAutoIncludes();
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim();
            var upper = User.Normalize(text)!;
            query = query.Where(u => u.NormalizedUserName.Contains(upper) || u.Name.Contains(text));
        }

        if (input.RoleName is { } roleName)
        {
            var holders = context
                .Set<UserRole>()
                .Where(ur => context.Set<Role>().Any(r => r.Id == ur.RoleId && r.Name == roleName))
                .Select(ur => ur.UserId);
            query = query.Where(u => holders.Contains(u.Id));
        }

        if (input.IsActive is { } isActive)
        {
            query = query.Where(u => u.IsActive == isActive);
        }

        var total = await query.LongCountAsync(cancellationToken);
        var rows = await Project(Sorts.Apply(query, input.Sorting).Page(input)).ToListAsync(cancellationToken);
        return new PagedResultDto<UserDto> { TotalCount = total, Items = rows.ConvertAll(Mask) };
    }

    public async Task<UserDto?> FindUserAsync(Guid id, CancellationToken cancellationToken) =>
        await Project(Users.IgnoreAutoIncludes().Where(u => u.Id == id)).FirstOrDefaultAsync(cancellationToken) is { } dto
            ? Mask(dto)
            : null;

    public Task<bool> IsUserNameTakenAsync(string normalizedUserName, Guid? exceptId, CancellationToken cancellationToken) =>
        Users.AnyAsync(u => u.NormalizedUserName == normalizedUserName && u.Id != exceptId, cancellationToken);

    public Task<bool> IsEmailTakenAsync(string normalizedEmail, Guid? exceptId, CancellationToken cancellationToken) =>
        Users.AnyAsync(u => u.NormalizedEmail == normalizedEmail && u.Id != exceptId, cancellationToken);

    public async Task<bool> IsLastAdministratorAsync(Guid userId, CancellationToken cancellationToken)
    {
        var administrators = await UsersInRole(StaticRoles.SystemAdministrator)
            .Where(u => u.IsActive)
            .Select(u => u.Id)
            .Take(2)
            .ToListAsync(cancellationToken);
        return administrators.Count == 1 && administrators[0] == userId;
    }

    public Task<bool> AnyUserInRoleAsync(string roleName, CancellationToken cancellationToken) =>
        UsersInRole(roleName).AnyAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellationToken
    ) =>
        await Users
            .Where(u => ids.Contains(u.Id))
            .Select(u => new { u.Id, u.Name })
            .ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);

    private IQueryable<User> UsersInRole(string roleName) =>
        Users.IgnoreAutoIncludes().Where(u => u.Roles.Any(ur => context.Set<Role>().Any(r => r.Id == ur.RoleId && r.Name == roleName)));

    private IQueryable<UserDto> Project(IQueryable<User> query)
    {
        var now = clock.Now;
        return query.Select(u => new UserDto
        {
            Id = u.Id,
            UserName = u.UserName,
            Name = u.Name,
            Email = u.Email,
            PhoneNumber = u.PhoneNumber,
            RoleNames = u.Roles.Join(context.Set<Role>(), ur => ur.RoleId, r => r.Id, (_, r) => r.Name).ToList(),
            RegionId = u.RegionId,
            RegionName = context.Set<Region>().Where(r => r.Id == u.RegionId).Select(r => r.Name).FirstOrDefault(),
            IsActive = u.IsActive,
            IsLockedOut = u.LockoutEnd > now,
            LockoutEnd = u.LockoutEnd,
            MustChangePassword = u.MustChangePassword,
            LastSignInTime = u.LastSignInTime,
            CreationTime = u.CreationTime,
            ConcurrencyStamp = u.ConcurrencyStamp,
        });
    }

    private static UserDto Mask(UserDto dto) =>
        new()
        {
            Id = dto.Id,
            UserName = dto.UserName,
            Name = dto.Name,
            Email = dto.Email,
            PhoneNumber = PhoneMask.Apply(dto.PhoneNumber),
            RoleNames = [.. dto.RoleNames.Order(StringComparer.Ordinal)],
            RegionId = dto.RegionId,
            RegionName = dto.RegionName,
            IsActive = dto.IsActive,
            IsLockedOut = dto.IsLockedOut,
            LockoutEnd = dto.LockoutEnd,
            MustChangePassword = dto.MustChangePassword,
            LastSignInTime = dto.LastSignInTime,
            CreationTime = dto.CreationTime,
            ConcurrencyStamp = dto.ConcurrencyStamp,
        };
}
