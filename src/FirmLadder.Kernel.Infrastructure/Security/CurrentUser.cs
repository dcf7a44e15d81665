using System.Security.Claims;

namespace FirmLadder.Kernel.Infrastructure.Security;

internal sealed class CurrentUser(ICurrentPrincipalAccessor accessor) : ICurrentUser, ISingletonDependency
{
    public bool IsAuthenticated => accessor.Principal?.Identity?.IsAuthenticated == true;

    public Guid? Id => Guid.TryParse(FindClaim(AbpClaimTypes.UserId), out var id) ? id : null;

    public string? UserName => FindClaim(AbpClaimTypes.UserName);

    public string? Name => FindClaim(AbpClaimTypes.Name);

    public IReadOnlyList<string> Roles => accessor.Principal?.FindAll(AbpClaimTypes.Role).Select(c => c.Value).ToList() ?? [];

    public string? FindClaim(string type) => accessor.Principal?.FindFirstValue(type);
}
