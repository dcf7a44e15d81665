using System.Net;
using FirmLadder.Host.Tests.Hosting;
using FirmLadder.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Host.Tests.Permissions;

/// <summary>
/// Every operation for every standard role and for nobody. What is expected follows from the permission declared on the application
/// service and the roles proposed for it, so that a new operation is covered as soon as it exists.
/// </summary>
[Collection(HostCollection.Name)]
public sealed class PermissionMatrixTests(RunningHost host)
{
    public static TheoryData<string> Operations => [.. ApiOperation.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_operation_opens_to_those_who_hold_its_permission_and_to_nobody_else(string name)
    {
        var operation = ApiOperation.All[name];
        var wrong = new List<string>();
        foreach (var role in StaticRoles.All)
        {
            using var session = (await host.AsAsync($"{role}1")).Copy();
            Compare(wrong, role, Expected(operation, role), await CallAsync(session, operation));
        }

        using var nobody = host.CreateClient();
        Compare(wrong, "nobody", operation.IsOpenToAnyone ? null : HttpStatusCode.Unauthorized, await CallAsync(nobody, operation));
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_operation_is_closed_while_a_new_password_is_due(string name)
    {
        var operation = ApiOperation.All[name];
        if (operation.Controller.Name is "AccountController" or "AbpApplicationConfigurationController")
        {
            return;
        }

        using var session = (await NewcomerAsync()).Copy();
        var answer = await CallAsync(session, operation);
        answer.ShouldBeError(HttpStatusCode.Forbidden, "Identity:PasswordChangeRequired");
    }

    [Fact]
    public void Every_route_under_api_is_in_the_matrix()
    {
        var routes = HostRoutes
            .Of(host)
            .Where(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.OrdinalIgnoreCase))
            .ToList();
        routes.Select(HostRoutes.OperationOf).ShouldAllBe(o => o != null && ApiOperation.All.ContainsKey(o));
        routes.Select(HostRoutes.OperationOf).Distinct().Count().ShouldBe(ApiOperation.All.Count, "a controller without a route");
    }

    [Fact]
    public void Every_operation_says_who_may_call_it()
    {
        ApiOperation.All.Values.Where(o => !o.SaysWhoMayCall).Select(o => o.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_asked_for_is_defined()
    {
        var definitions = host.Services.GetRequiredService<IPermissionDefinitionManager>();
        ApiOperation.All.Values.Where(o => o.Permission is { } p && definitions.GetOrNull(p) is null).Select(o => o.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_start_calls_and_the_session_are_open_to_strangers()
    {
        ApiOperation
            .All.Values.Where(o => o.IsOpenToAnyone)
            .Select(o => o.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "AbpApplicationConfigurationController.GetAsync",
                "AbpApplicationConfigurationController.GetLocalization",
                "AccountController.LoginAsync",
                "AccountController.LogoutAsync",
            ]);
    }

    private HttpStatusCode? Expected(ApiOperation operation, string role)
    {
        var defined = operation.Permission is { } name
            ? host.Services.GetRequiredService<IPermissionDefinitionManager>().GetOrNull(name)
            : null;
        return operation.Permission is null || defined!.DefaultRoles.Contains(role, StringComparer.Ordinal)
            ? null
            : HttpStatusCode.Forbidden;
    }

    // An empty body and absent records: what a caller with the permission gets is some finding about the input, never a refusal.
    private Task<ApiAnswer> CallAsync(ApiClient client, ApiOperation operation) =>
        client.SendAsync(
            operation.Verb,
            HostRoutes.UrlOf(host, operation.Name),
            !operation.TakesBody ? null
                : operation.TakesFile ? new MultipartFormDataContent { { new StringContent("nothing"), "nothing" } }
                : ApiClient.Content(new { })
        );

    private static void Compare(List<string> wrong, string who, HttpStatusCode? refusal, ApiAnswer answer)
    {
        var isRefused = answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
        if (refusal is { } expected ? answer.Status != expected : isRefused || (int)answer.Status >= 500)
        {
            wrong.Add($"{who}: {(int)answer.Status} instead of {(refusal is { } r ? ((int)r).ToString() : "an answer")}");
        }
    }

    private Task<ApiClient> NewcomerAsync() =>
        host.RememberAsync(
            "newcomer",
            async () =>
            {
                var account = await host.CreateAccountAsync(StaticRoles.CityOfficer, StaticRoles.SystemAdministrator);
                return await host.SignInAsync(account.UserName, account.OneTimePassword);
            }
        );
}
