using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace FirmLadder.Kernel.Infrastructure.Http;

internal sealed class CurrentPrincipalAccessor(IHttpContextAccessor http) : ICurrentPrincipalAccessor, ISingletonDependency
{
    private readonly AsyncLocal<ClaimsPrincipal?> _changed = new();

    public ClaimsPrincipal? Principal => _changed.Value ?? http.HttpContext?.User;

    public IDisposable Change(ClaimsPrincipal principal)
    {
        var before = _changed.Value;
        _changed.Value = principal;
        return new Disposer(() => _changed.Value = before);
    }
}
