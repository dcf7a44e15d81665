using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Identity.Data;

internal sealed class RoleQueries(AbpDbContext context) : IRoleQueries
{
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

    public async Task<IReadOnlySet<string>> GetGrantedPermissionsAsync(
        IReadOnlyCollection<string> roleNames,
        CancellationToken cancellationToken
    )
    {
        var names = await context
            .Set<RolePermission>()
            .Where(p => context.Set<Role>().Any(r => r.Id == p.RoleId && roleNames.Contains(r.Name)))
            .Select(p => p.PermissionName)
            .Distinct()
            .ToListAsync(cancellationToken);
        return names.ToHashSet(StringComparer.Ordinal);
    }
}
