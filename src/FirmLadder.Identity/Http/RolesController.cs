using FirmLadder.Identity.Roles;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Identity.Http;

/// <summary>Roles and their permissions.</summary>
[Route("api/identity/roles")]
public sealed class RolesController(IRoleAppService service) : AbpController
{
    [HttpGet]
    public Task<ListResultDto<RoleDto>> GetListAsync(CancellationToken cancellationToken) => service.GetListAsync(cancellationToken);

    [HttpPost]
    public Task<RoleDto> CreateAsync(CreateRoleDto input, CancellationToken cancellationToken) => service.CreateAsync(input, cancellationToken);

    [HttpPut("{id:guid}")]
    public Task<RoleDto> UpdateAsync(Guid id, UpdateRoleDto input, CancellationToken cancellationToken) =>
        service.UpdateAsync(id, input, cancellationToken);

    [HttpDelete("{id:guid}")]
    public Task DeleteAsync(Guid id, CancellationToken cancellationToken) => service.DeleteAsync(id, cancellationToken);

    [HttpGet("{id:guid}/permissions")]
    public Task<RolePermissionsDto> GetPermissionsAsync(Guid id, CancellationToken cancellationToken) =>
        service.GetPermissionsAsync(id, cancellationToken);

    [HttpPut("{id:guid}/permissions")]
    public Task UpdatePermissionsAsync(Guid id, UpdatePermissionsDto input, CancellationToken cancellationToken) =>
        service.UpdatePermissionsAsync(id, input, cancellationToken);
}
