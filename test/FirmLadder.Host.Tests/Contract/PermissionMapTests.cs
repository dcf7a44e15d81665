using System.Net;
using System.Text.Json;
using FirmLadder.Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Host.Tests.Contract;

/// <summary><c>auth.grantedPolicies</c>: granted names only, as of this very moment.</summary>
[Collection(HostCollection.Name)]
public sealed class PermissionMapTests(RunningHost host)
{
    [Fact]
    public async Task A_stranger_holds_nothing()
    {
        using var nobody = host.CreateClient();
        (await GrantsAsync(nobody)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SystemAdministrator")]
    [InlineData("CityOfficer")]
    [InlineData("DistrictOfficer")]
    [InlineData("Partner")]
    [InlineData("Operator")]
    [InlineData("FirmUser")]
    [InlineData("Expert")]
    public async Task A_role_holds_exactly_what_the_modules_propose_for_it(string role)
    {
        var proposed = host
            .Services.GetRequiredService<IPermissionDefinitionManager>()
            .GetGroups()
            .SelectMany(g => g.Permissions)
            .Where(p => p.DefaultRoles.Contains(role, StringComparer.Ordinal))
            .Select(p => p.Name);
        (await GrantsAsync(await host.AsAsync($"{role}1"))).ShouldBe(proposed, ignoreOrder: true);
    }

    [Fact]
    public async Task A_changed_role_is_seen_by_the_next_call()
    {
        var admin = await host.AsAdministratorAsync();
        var role = host.Unique("Reader");
        var created = (
            await admin.PostAsync(
                "/api/identity/roles",
                new
                {
                    name = role,
                    displayName = role,
                    dataScope = "All",
                }
            )
        ).ShouldBe(HttpStatusCode.OK).Json;
        var (_, session) = await host.CreateSignedInAccountAsync(role);
        using var _ = session;
        (await GrantsAsync(session)).ShouldBeEmpty();
        (await session.GetAsync("/api/firms")).ShouldBeError(HttpStatusCode.Forbidden);

        var path = $"/api/identity/roles/{created.GetProperty("id").GetGuid()}/permissions";
        (
            await admin.PutAsync(path, new { grantedNames = new[] { "Firms.Firms" }, concurrencyStamp = await StampAsync(admin, path) })
        ).ShouldBe(HttpStatusCode.NoContent);
        (await GrantsAsync(session)).ShouldBe(["Firms.Firms"]);
        (await session.GetAsync("/api/firms")).ShouldBe(HttpStatusCode.OK);

        (
            await admin.PutAsync(path, new { grantedNames = Array.Empty<string>(), concurrencyStamp = await StampAsync(admin, path) })
        ).ShouldBe(HttpStatusCode.NoContent);
        (await GrantsAsync(session)).ShouldBeEmpty();
        (await session.GetAsync("/api/firms")).ShouldBeError(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_role_works_from_the_next_request_without_a_new_sign_in()
    {
        var (account, session) = await host.CreateSignedInAccountAsync("Expert");
        using var _ = session;
        (await session.GetAsync("/api/firms")).ShouldBeError(HttpStatusCode.Forbidden);

        var user = await host.GetUserAsync(account.Id);
        var change = new
        {
            name = account.UserName,
            roleNames = new[] { "CityOfficer" },
            isActive = true,
            concurrencyStamp = user.GetProperty("concurrencyStamp").GetString(),
        };
        (await (await host.AsAdministratorAsync()).PutAsync($"/api/identity/users/{account.Id}", change)).ShouldBe(HttpStatusCode.OK);

        (await session.GetAsync("/api/firms")).ShouldBe(HttpStatusCode.OK);
        var configuration = await session.LoadConfigurationAsync();
        configuration.GetProperty("currentUser").GetProperty("roles").EnumerateArray().Select(r => r.GetString()).ShouldBe(["CityOfficer"]);
    }

    private static async Task<IReadOnlyList<string>> GrantsAsync(ApiClient client)
    {
        var map = (await client.LoadConfigurationAsync()).GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().ToList();
        map.ShouldAllBe(p => p.Value.ValueKind == JsonValueKind.True);
        return map.ConvertAll(p => p.Name);
    }

    private static async Task<string> StampAsync(ApiClient admin, string path) =>
        (await admin.GetAsync(path)).ShouldBe(HttpStatusCode.OK).Json.GetProperty("concurrencyStamp").GetString()!;
}
