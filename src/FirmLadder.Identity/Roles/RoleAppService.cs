using FirmLadder.Kernel.Infrastructure.Localization;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Identity.Roles;

internal sealed class RoleAppService(
    IRepository<Role, Guid> roles,
    IRoleQueries queries,
    IPermissionDefinitionManager definitions,
    IPermissionChecker permissions,
    GrantRules rules,
    ICurrentUser currentUser,
    IGuidGenerator guids,
    IUnitOfWorkManager unitOfWork,
    IStringLocalizer<IdentityResource> texts,
    ResourceStringLocalizerFactory localizers
) : IRoleAppService
{
    public async Task<ListResultDto<RoleDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var rows = await queries.GetRoleRowsAsync(cancellationToken);
        return new ListResultDto<RoleDto> { Items = [.. rows.Select(ToDto)] };
    }

    public async Task<RoleDto> CreateAsync(CreateRoleDto input, CancellationToken cancellationToken = default)
    {
        if ((await queries.GetRolesAsync([input.Name], cancellationToken)).Count > 0)
        {
            throw new BusinessException(IdentityErrorCodes.RoleNameTaken).WithData("RoleName", input.Name);
        }

        await rules.CheckMayOpenAsync(input.DataScope, cancellationToken);
        var role = new Role(guids.Create(), input.Name, input.DisplayName, input.DataScope, isStatic: false);
        role.Describe(input.DisplayName, input.Description);
        await roles.InsertAsync(role, cancellationToken);
        return await SavedAsync(role, cancellationToken);
    }

    public async Task<RoleDto> UpdateAsync(Guid id, UpdateRoleDto input, CancellationToken cancellationToken = default)
    {
        var role = await roles.GetAsync(id, cancellationToken);
        if (role.ConcurrencyStamp != input.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException([
                new ConcurrencyConflictField("displayName", role.DisplayName, input.DisplayName),
                new ConcurrencyConflictField("description", role.Description, input.Description),
            ]);
        }

        if (input.DataScope > role.DataScope)
        {
            await rules.CheckMayOpenAsync(input.DataScope, cancellationToken);
        }

        role.SetDataScope(input.DataScope);
        role.Describe(input.DisplayName, input.Description);
        return await SavedAsync(role, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var role = await roles.GetAsync(id, cancellationToken);
        if (role.IsStatic)
        {
            throw new BusinessException(IdentityErrorCodes.RoleIsStatic);
        }

        var holders = (await queries.GetRoleRowsAsync(cancellationToken)).First(r => r.Role.Id == id).UserCount;
        if (holders > 0)
        {
            throw new BusinessException(IdentityErrorCodes.RoleInUse).WithData("Count", holders);
        }

        await roles.DeleteAsync(role, cancellationToken);
    }

    public async Task<RolePermissionsDto> GetPermissionsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var role = await roles.GetAsync(id, cancellationToken);
        var held = role.Permissions.Select(p => p.PermissionName).ToHashSet(StringComparer.Ordinal);
        var groups = definitions
            .GetGroups()
            .Select(g => new PermissionGroupDto(
                g.Name,
                Text(g.DisplayName),
                [.. g.Permissions.Select(p => new PermissionDto(p.Name, Text(p.DisplayName), p.ParentName, held.Contains(p.Name)))]
            ));
        return new RolePermissionsDto(role.Name, role.ConcurrencyStamp, [.. groups]);
    }

    public async Task UpdatePermissionsAsync(Guid id, UpdatePermissionsDto input, CancellationToken cancellationToken = default)
    {
        var role = await roles.GetAsync(id, cancellationToken);
        if (role.ConcurrencyStamp != input.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException([]);
        }

        var known = input.GrantedNames.Where(n => definitions.GetOrNull(n) is not null).ToHashSet(StringComparer.Ordinal);
        await CheckMayGrantAsync(known.Except(role.Permissions.Select(p => p.PermissionName), StringComparer.Ordinal), cancellationToken);
        CheckKeepsAdministration(role, known);
        role.SetPermissions(known);
        await roles.UpdateAsync(role, cancellationToken);
    }

    private static void CheckKeepsAdministration(Role role, HashSet<string> names)
    {
        string[] needed =
        [
            IdentityPermissions.Users.Update,
            IdentityPermissions.Roles.ManagePermissions,
            IdentityPermissions.Roles.Default,
        ];
        if (role.Name == StaticRoles.SystemAdministrator && !needed.All(names.Contains))
        {
            throw new BusinessException(IdentityErrorCodes.LastAdministrator);
        }
    }

    private async Task CheckMayGrantAsync(IEnumerable<string> added, CancellationToken cancellationToken)
    {
        if (currentUser.Roles.Contains(StaticRoles.SystemAdministrator, StringComparer.Ordinal))
        {
            return;
        }

        var own = await permissions.GetGrantedAsync(cancellationToken);
        var beyond = added.Where(n => !own.Contains(n)).ToList();
        if (beyond.Count > 0)
        {
            throw new BusinessException(IdentityErrorCodes.BeyondOwnRights).WithData("Names", string.Join(", ", beyond));
        }
    }

    private async Task<RoleDto> SavedAsync(Role role, CancellationToken cancellationToken)
    {
        if (unitOfWork.Current is { } current)
        {
            await current.SaveChangesAsync(cancellationToken);
        }

        return ToDto((await queries.GetRoleRowsAsync(cancellationToken)).First(r => r.Role.Id == role.Id));
    }

    private RoleDto ToDto(RoleRow row) =>
        new()
        {
            Id = row.Role.Id,
            Name = row.Role.Name,
            DisplayName = texts[$"Role:{row.Role.Name}"] is { ResourceNotFound: false } text ? text.Value : row.Role.DisplayName,
            Description = row.Role.Description,
            IsStatic = row.Role.IsStatic,
            DataScope = row.Role.DataScope,
            UserCount = row.UserCount,
            ConcurrencyStamp = row.Role.ConcurrencyStamp,
        };

    private string Text(LocalizableString text) => localizers.Create(text.ResourceType)[text.Name];
}
