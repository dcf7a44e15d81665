using System.Text.RegularExpressions;
using FirmLadder.Host.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Host.Tests.Permissions;

/// <summary>The routes the running host really serves.</summary>
public static partial class HostRoutes
{
    public static IReadOnlyList<RouteEndpoint> Of(RunningHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return [.. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];
    }

    public static string? OperationOf(RouteEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action
            ? $"{action.ControllerTypeInfo.Name}.{action.MethodInfo.Name}"
            : null;
    }

    /// <summary>The address of an operation; the first parameter is <paramref name="first"/>, the others are keys of nothing.</summary>
    public static string UrlOf(RunningHost host, string operation, Guid? first = null)
    {
        var pattern = PatternOf(host, operation);
        var filled = Parameter().Replace(pattern, (first ?? Guid.CreateVersion7()).ToString(), 1);
        return "/" + Parameter().Replace(filled, _ => Guid.CreateVersion7().ToString());
    }

    public static string PatternOf(RunningHost host, string operation) =>
        Of(host).First(e => OperationOf(e) == operation).RoutePattern.RawText!.TrimStart('/');

    public static int CountParameters(string pattern) => Parameter().Count(pattern);

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
