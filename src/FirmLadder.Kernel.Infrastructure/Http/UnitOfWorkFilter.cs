using Microsoft.AspNetCore.Mvc.Filters;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>A changing request is one unit of work: stored whole when the action succeeds, not at all when it throws.</summary>
internal sealed class UnitOfWorkFilter(IUnitOfWorkManager unitOfWorkManager) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (string.Equals(context.HttpContext.Request.Method, "GET", StringComparison.OrdinalIgnoreCase))
        {
            await next();
            return;
        }

        await using var unitOfWork = unitOfWorkManager.Begin();
        var executed = await next();
        if (executed.Exception is null)
        {
            await unitOfWork.CompleteAsync(context.HttpContext.RequestAborted);
        }
    }
}
