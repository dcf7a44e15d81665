namespace FirmLadder.Identity.Roles;

/// <summary>Makes the static roles and gives each, once, the permissions that modules propose for it.</summary>
internal sealed class RoleSeed(
    IRepository<Role, Guid> roles,
    IRoleQueries queries,
    IPermissionDefinitionManager definitions,
    IGuidGenerator guids
) : IDataSeedContributor
{
    private static readonly Dictionary<string, DataScope> Scopes = new(StringComparer.Ordinal)
    {
        [StaticRoles.SystemAdministrator] = DataScope.All,
        [StaticRoles.CityOfficer] = DataScope.All,
        [StaticRoles.DistrictOfficer] = DataScope.Region,
        [StaticRoles.Partner] = DataScope.Region,
    };

    public int Order => 10;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        var existing = (await queries.GetRolesAsync(StaticRoles.All, cancellationToken))
            .Select(r => r.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in StaticRoles.All.Where(n => !existing.Contains(n)))
        {
            var role = new Role(guids.Create(), name, name, Scopes.GetValueOrDefault(name), isStatic: true);
            role.SetPermissions(
                definitions
                    .GetGroups()
                    .SelectMany(g => g.Permissions)
                    .Where(p => p.DefaultRoles.Contains(name, StringComparer.Ordinal))
                    .Select(p => p.Name)
            );
            await roles.InsertAsync(role, cancellationToken);
        }
    }
}
