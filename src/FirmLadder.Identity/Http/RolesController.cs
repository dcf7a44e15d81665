using FirmLadder.Identity.Roles;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Identity.Http;

/// <summary>Roles and their permissions.</summary>
[Route("api/identity/roles")]
public sealed class RolesController(IRoleAppService service) : AbpController
{
    [HttpGet]
    public Task<ListResultDto<RoleDto>> GetListAsync(CancellationToken cancellationToken) => service.GetListAsync(cancellationToken);

    [HttpPost]
    public Task<RoleDto> CreateAsync(CreateRoleDto input, CancellationToken cancellationToken) =>
        service.CreateAsync(input, cancellationToken);

    [HttpPut("{id:guid}")]
    public Task<RoleDto> UpdateAsync(Guid id, UpdateRoleDto input, CancellationToken cancellationToken) =>
        service.UpdateAsync(id, input, cancellationToken);

    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        await service.DeleteAsync(id, cancellationToken);
        return NoContent();
    }

    [HttpGet("{id:guid}/permissions")]
    public Task<RolePermissionsDto> GetPermissionsAsync(Guid id, CancellationToken cancellationToken) =>
        service.GetPermissionsAsync(id, cancellationToken);

    [HttpPut("{id:guid}/permissions")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> UpdatePermissionsAsync(Guid id, UpdatePermissionsDto input, CancellationToken cancellationToken)
    {
        await service.UpdatePermissionsAsync(id, input, cancellationToken);
        return NoContent();
    }
}
