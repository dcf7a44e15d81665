using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Identity.Http;

/// <summary>Accounts.</summary>
[Route("api/identity/users")]
public sealed class UsersController(IUserAppService service) : AbpController
{
    [HttpGet]
    public Task<PagedResultDto<UserDto>> GetListAsync([FromQuery] GetUsersInput input, CancellationToken cancellationToken) =>
        service.GetListAsync(input, cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken) => service.GetAsync(id, cancellationToken);

    [HttpPost]
    public Task<CreatedUserDto> CreateAsync(CreateUserDto input, CancellationToken cancellationToken) =>
        service.CreateAsync(input, cancellationToken);

    [HttpPut("{id:guid}")]
    public Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input, CancellationToken cancellationToken) =>
        service.UpdateAsync(id, input, cancellationToken);

    [HttpPost("{id:guid}/reset-password")]
    public Task<OneTimePasswordDto> ResetPasswordAsync(Guid id, CancellationToken cancellationToken) =>
        service.ResetPasswordAsync(id, cancellationToken);

    [HttpPost("{id:guid}/unlock")]
    public Task<UserDto> UnlockAsync(Guid id, CancellationToken cancellationToken) => service.UnlockAsync(id, cancellationToken);
}
