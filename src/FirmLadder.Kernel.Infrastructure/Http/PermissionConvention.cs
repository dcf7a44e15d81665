using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Authorization;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>
/// Puts the permission declared on the application-service method on the action of the same name. An action that names neither a
/// permission nor a reason for having none keeps the host from starting.
/// </summary>
public sealed class PermissionConvention : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var action in application.Controllers.SelectMany(c => c.Actions))
        {
            if (!action.Attributes.Concat(action.Controller.Attributes).Any(a => a is IAuthorizeData or IAllowAnonymous))
            {
                Protect(action);
            }
        }
    }

    /// <summary>The application-service method an action stands for.</summary>
    public static MethodInfo? FindServiceMethod(TypeInfo controller, MethodInfo action) =>
        controller
            .GetConstructors()
            .SelectMany(c => c.GetParameters())
            .Where(p => typeof(IApplicationService).IsAssignableFrom(p.ParameterType))
            .Select(p => p.ParameterType.GetMethod(action.Name))
            .FirstOrDefault(m => m is not null);

    private static void Protect(ActionModel action)
    {
        var method = FindServiceMethod(action.Controller.ControllerType, action.ActionMethod);
        if (method?.GetCustomAttribute<AnyoneMayCallAttribute>() is not null)
        {
            action.Filters.Add(new AllowAnonymousFilter());
            // The filter alone is not seen by the middleware, whose fallback asks for a session.
            foreach (var selector in action.Selectors)
            {
                selector.EndpointMetadata.Add(new AllowAnonymousAttribute());
            }
        }
        else if (method?.GetCustomAttribute<RequiresPermissionAttribute>() is { } permission)
        {
            action.Filters.Add(Filter(permission.Name));
        }
        else if (method?.GetCustomAttribute<SignedInIsEnoughAttribute>() is not null)
        {
            action.Filters.Add(Filter(null));
        }
        else
        {
            throw new InvalidOperationException($"{action.Controller.ControllerName}.{action.ActionName} names no permission.");
        }
    }

    private static AuthorizeFilter Filter(string? permission) =>
        new(new AuthorizationPolicyBuilder().AddRequirements(new PermissionRequirement(permission)).Build());
}
