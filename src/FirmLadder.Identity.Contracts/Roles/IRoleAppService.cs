namespace FirmLadder.Identity.Roles;

/// <summary>Roles and what they may do.</summary>
public interface IRoleAppService : IApplicationService
{
    [RequiresPermission(IdentityPermissions.Roles.Default)]
    Task<ListResultDto<RoleDto>> GetListAsync(CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Roles.Create)]
    Task<RoleDto> CreateAsync(CreateRoleDto input, CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Roles.Update)]
    Task<RoleDto> UpdateAsync(Guid id, UpdateRoleDto input, CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Roles.Delete)]
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Roles.Default)]
    Task<RolePermissionsDto> GetPermissionsAsync(Guid id, CancellationToken cancellationToken = default);

    [RequiresPermission(IdentityPermissions.Roles.ManagePermissions)]
    Task UpdatePermissionsAsync(Guid id, UpdatePermissionsDto input, CancellationToken cancellationToken = default);
}
