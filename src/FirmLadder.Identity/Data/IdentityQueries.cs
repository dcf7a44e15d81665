using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Identity.Data;

internal sealed class IdentityQueries(AbpDbContext context, IClock clock) : IIdentityQueries
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
            var holders = context.Set<UserRole>().Where(ur => context.Set<Role>().Any(r => r.Id == ur.RoleId && r.Name == roleName)).Select(ur => ur.UserId);
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
        await Project(Users.IgnoreAutoIncludes().Where(u => u.Id == id)).FirstOrDefaultAsync(cancellationToken) is { } dto ? Mask(dto) : null;

    public Task<bool> IsUserNameTakenAsync(string normalizedUserName, Guid? exceptId, CancellationToken cancellationToken) =>
        Users.AnyAsync(u => u.NormalizedUserName == normalizedUserName && u.Id != exceptId, cancellationToken);

    public Task<bool> IsEmailTakenAsync(string normalizedEmail, Guid? exceptId, CancellationToken cancellationToken) =>
        Users.AnyAsync(u => u.NormalizedEmail == normalizedEmail && u.Id != exceptId, cancellationToken);

    public async Task<bool> IsLastAdministratorAsync(Guid userId, CancellationToken cancellationToken)
    {
        var administrators = await UsersInRole(StaticRoles.SystemAdministrator).Where(u => u.IsActive).Select(u => u.Id).Take(2).ToListAsync(cancellationToken);
        return administrators.Count == 1 && administrators[0] == userId;
    }

    public Task<bool> AnyUserInRoleAsync(string roleName, CancellationToken cancellationToken) =>
        UsersInRole(roleName).AnyAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await Users.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.Name }).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);

    public async Task<IReadOnlyList<Role>> GetRolesAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var wanted = names.ToList();
        return await context.Set<Role>().Where(r => wanted.Contains(r.Name)).OrderBy(r => r.Name).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Role>> GetRolesAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.ToList();
        return await context.Set<Role>().Where(r => wanted.Contains(r.Id)).OrderBy(r => r.Name).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<RoleRow>> GetRoleRowsAsync(CancellationToken cancellationToken)
    {
        var rows = await context
            .Set<Role>()
            .AsNoTracking()
            .IgnoreAutoIncludes()
            .OrderByDescending(r => r.IsStatic)
            .ThenBy(r => r.Name)
            .Select(r => new { Role = r, Count = context.Set<UserRole>().Count(ur => ur.RoleId == r.Id) })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new RoleRow(r.Role, r.Count));
    }

    public async Task<IReadOnlySet<string>> GetGrantedPermissionsAsync(IReadOnlyCollection<string> roleNames, CancellationToken cancellationToken)
    {
        var names = await context
            .Set<RolePermission>()
            .Where(p => context.Set<Role>().Any(r => r.Id == p.RoleId && roleNames.Contains(r.Name)))
            .Select(p => p.PermissionName)
            .Distinct()
            .ToListAsync(cancellationToken);
        return names.ToHashSet(StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<Region>> GetRegionsAsync(CancellationToken cancellationToken) =>
        await context.Set<Region>().AsNoTracking().OrderBy(r => r.SortOrder).ToListAsync(cancellationToken);

    public Task<SessionState?> FindSessionStateAsync(Guid userId, CancellationToken cancellationToken) =>
        Users
            .IgnoreAutoIncludes()
            .Where(u => u.Id == userId)
            .Select(u => new SessionState(
                u.SecurityStamp,
                u.IsActive,
                u.MustChangePassword,
                u.Roles.Join(context.Set<Role>(), ur => ur.RoleId, r => r.Id, (_, r) => r.Name).ToList()
            ))
            .FirstOrDefaultAsync(cancellationToken);

    public async Task<(IReadOnlyList<DataScope> Scopes, string? RegionPath)> GetScopeAsync(Guid userId, CancellationToken cancellationToken)
    {
        var row = await Users
            .IgnoreAutoIncludes()
            .Where(u => u.Id == userId && u.IsActive)
            .Select(u => new
            {
                Scopes = u.Roles.Join(context.Set<Role>(), ur => ur.RoleId, r => r.Id, (_, r) => r.DataScope).ToList(),
                Path = context.Set<Region>().Where(r => r.Id == u.RegionId).Select(r => r.Path).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return (row?.Scopes ?? [], row?.Path);
    }

    private IQueryable<User> UsersInRole(string roleName) =>
        Users
            .IgnoreAutoIncludes()
            .Where(u => u.Roles.Any(ur => context.Set<Role>().Any(r => r.Id == ur.RoleId && r.Name == roleName)));

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
