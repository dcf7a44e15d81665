using System.Reflection;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace FirmLadder.Architecture.Tests.Authorization;

/// <summary>Wall 5: nothing can be called without a permission or a reason.</summary>
internal static class AuthorizationWalls
{
    public static IEnumerable<string> ControllersArePublicSealedAndRouted(IEnumerable<Type> types) =>
        from type in types
        where
            Product.IsController(type)
            && !(
                type.IsPublic
                && type.IsSealed
                && type.GetCustomAttributes(true).Any(a => a is IRouteTemplateProvider { Template: not null })
            )
        select type.FullName;

    public static IEnumerable<string> ActionsHaveAVerb(IEnumerable<Type> controllers) =>
        from action in ActionsOf(controllers)
        where !action.GetCustomAttributes(true).OfType<IActionHttpMethodProvider>().Any()
        select NameOf(action);

    public static IEnumerable<string> ActionsFindAPermission(IEnumerable<Type> controllers) =>
        from action in ActionsOf(controllers)
        where
            !action
                .GetCustomAttributes(true)
                .Concat(action.DeclaringType!.GetCustomAttributes(true))
                .Any(a => a is IAuthorizeData or IAllowAnonymous)
            && (
                PermissionConvention.FindServiceMethod(action.DeclaringType!.GetTypeInfo(), action) is not { } method
                || RulesOf(method).Count != 1
            )
        select NameOf(action);

    public static IEnumerable<string> ServiceMethodsSayWhoMayCall(IEnumerable<Type> types) =>
        from type in types
        where type.IsInterface && type != typeof(IApplicationService) && typeof(IApplicationService).IsAssignableFrom(type)
        from method in type.GetMethods().Concat(type.GetInterfaces().SelectMany(i => i.GetMethods()))
        let rules = RulesOf(method)
        where rules.Count != 1 || string.IsNullOrWhiteSpace(rules[0])
        select NameOf(method);

    /// <summary>Public constants of classes called <c>…Permissions</c>, but the name of the group.</summary>
    public static IEnumerable<(string Name, string Value)> PermissionConstants(IEnumerable<Type> types) =>
        from type in types
        where
            Outermost(type).Name.EndsWith("Permissions", StringComparison.Ordinal)
            && Outermost(type) is { IsAbstract: true, IsSealed: true }
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field is { IsLiteral: true, Name: not "GroupName" }
        select ($"{type.FullName}.{field.Name}", (string)field.GetRawConstantValue()!);

    public static IEnumerable<string> PermissionsAreDefined(
        IEnumerable<(string Name, string Value)> constants,
        Func<string, bool> isDefined
    ) => constants.Where(c => !isDefined(c.Value)).Select(c => c.Name);

    /// <summary>Methods ask for permissions that exist.</summary>
    public static IEnumerable<string> AskedPermissionsAreDefined(IEnumerable<Type> types, Func<string, bool> isDefined) =>
        from type in types
        where type.IsInterface
        from method in type.GetMethods()
        where method.GetCustomAttribute<RequiresPermissionAttribute>() is { } needed && !isDefined(needed.Name)
        select NameOf(method);

    private static List<string> RulesOf(MethodInfo method) =>
        [
            .. method.GetCustomAttributes<RequiresPermissionAttribute>().Select(a => a.Name),
            .. method.GetCustomAttributes<SignedInIsEnoughAttribute>().Select(a => a.Reason),
            .. method.GetCustomAttributes<AnyoneMayCallAttribute>().Select(a => a.Reason),
        ];

    private static IEnumerable<MethodInfo> ActionsOf(IEnumerable<Type> controllers) =>
        from controller in controllers
        from method in controller.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !method.IsDefined(typeof(NonActionAttribute), true)
        select method;

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
