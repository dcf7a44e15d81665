using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Kernel.Infrastructure.Http;

internal sealed class PermissionRequirementHandler(IHttpContextAccessor http) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.User.Identity?.IsAuthenticated != true || context.User.HasClaim(c => c.Type == AbpClaimTypes.MustChangePassword))
        {
            return;
        }

        var checker = http.HttpContext!.RequestServices.GetRequiredService<IPermissionChecker>();
        if (requirement.Permission is null || await checker.IsGrantedAsync(requirement.Permission, http.HttpContext.RequestAborted))
        {
            context.Succeed(requirement);
        }
    }
}
