using FirmLadder.Identity.Account;
using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Roles;
using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Identity.Data;

internal sealed class AccountQueries(AbpDbContext context) : IAccountQueries
{
    private IQueryable<User> Users => context.Set<User>().AsNoTracking();

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
}
