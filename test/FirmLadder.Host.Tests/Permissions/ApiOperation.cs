using System.Reflection;
using FirmLadder.Kernel.Infrastructure.Http;
using FirmLadder.Kernel.Infrastructure.Modularity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace FirmLadder.Host.Tests.Permissions;

/// <summary>An action of a controller, as declared.</summary>
/// <param name="Controller">The controller.</param>
/// <param name="Action">Its method.</param>
public sealed record ApiOperation(TypeInfo Controller, MethodInfo Action)
{
    /// <summary>Every action of every module, by name.</summary>
    public static readonly IReadOnlyDictionary<string, ApiOperation> All = ModuleGraph
        .Load(typeof(FirmLadderHostModule))
        .Select(m => m.GetType().Assembly)
        .Distinct()
        .SelectMany(a => a.GetTypes().Where(t => typeof(ControllerBase).IsAssignableFrom(t) && !t.IsAbstract))
        .SelectMany(t =>
            t.GetMethods().Where(m => m.GetCustomAttributes<HttpMethodAttribute>().Any()).Select(m => new ApiOperation(t.GetTypeInfo(), m))
        )
        .ToDictionary(o => o.Name, StringComparer.Ordinal);

    public string Name => $"{Controller.Name}.{Action.Name}";

    public HttpMethod Verb => new(Action.GetCustomAttributes<HttpMethodAttribute>().First().HttpMethods.First());

    public bool TakesBody => Verb == HttpMethod.Post || Verb == HttpMethod.Put;

    public bool TakesFile => Action.GetParameters().Any(p => p.ParameterType == typeof(IFormFile));

    public bool IsOpenToAnyone => Has<AllowAnonymousAttribute>() || Service?.GetCustomAttribute<AnyoneMayCallAttribute>() is not null;

    /// <summary>The permission declared on the application service; null where a session, or nothing, is enough.</summary>
    public string? Permission => Service?.GetCustomAttribute<RequiresPermissionAttribute>()?.Name;

    public bool SaysWhoMayCall =>
        IsOpenToAnyone
        || Permission is not null
        || Has<AuthorizeAttribute>()
        || Service?.GetCustomAttribute<SignedInIsEnoughAttribute>() is not null;

    private MethodInfo? Service => PermissionConvention.FindServiceMethod(Controller, Action);

    private bool Has<T>()
        where T : Attribute => Action.GetCustomAttribute<T>() is not null || Controller.GetCustomAttribute<T>() is not null;
}
