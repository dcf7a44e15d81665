using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using FirmLadder.Host.Tests.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Host.Tests.Permissions;

/// <summary>A firm of another region is answered exactly like one that does not exist, on every address below it.</summary>
[Collection(HostCollection.Name)]
public sealed class ForeignFirmTests(RunningHost host)
{
    private const string OwnRegion = "320706";
    private const string OtherRegion = "320903";

    public static TheoryData<string> Operations =>
        [
            .. ApiOperation
                .All.Values.Where(o => PatternOf(o).StartsWith("api/firms/{", StringComparison.Ordinal))
                .Select(o => o.Name)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_officer_of_another_district_finds_no_such_firm(string operation)
    {
        var firm = await CreateFirmAsync(OtherRegion);
        using var officer = (await host.AsAsync("DistrictOfficer1")).Copy();
        (await CallAsync(officer, operation, firm)).ShouldBeError(HttpStatusCode.NotFound, "FirmLadder:NotFound");

        // The same call by the officer of that district goes through, so the 404 above is about the region.
        using var local = (await host.AsAsync("DistrictOfficer2")).Copy();
        if (HostRoutes.CountParameters(HostRoutes.PatternOf(host, operation)) == 1)
        {
            (await CallAsync(local, operation, firm)).Status.ShouldBeOneOf(
                HttpStatusCode.OK,
                HttpStatusCode.NoContent,
                HttpStatusCode.Conflict
            );
        }
    }

    [Fact]
    public async Task Lists_and_counts_leave_the_firms_of_other_districts_out()
    {
        var foreign = await CreateFirmAsync(OtherRegion);
        var own = await CreateFirmAsync(OwnRegion);
        var officer = await host.AsAsync("DistrictOfficer1");
        (await ListAsync(officer, foreign.Name)).ShouldBe(0);
        (await ListAsync(officer, own.Name)).ShouldBe(1);
        (await ListAsync(await host.AsAsync("CityOfficer1"), foreign.Name)).ShouldBe(1);
        (await CountAsync(officer, foreign.Name)).ShouldBe(0);
        (await CountAsync(officer, own.Name)).ShouldBe(1);
    }

    [Fact]
    public async Task A_firm_cannot_be_entered_in_a_foreign_region()
    {
        var officer = await host.AsAsync("DistrictOfficer1");
        var answer = await officer.PostAsync("/api/firms", await NewFirmAsync(OtherRegion, host.Unique("外区企业")));
        ((int)answer.Status).ShouldBeOneOf(403, 404, 422);
    }

    [Fact]
    public async Task A_firm_cannot_be_moved_out_of_the_officers_own_region()
    {
        var firm = await CreateFirmAsync(OwnRegion);
        var officer = await host.AsAsync("DistrictOfficer1");
        var change = (await officer.GetAsync($"/api/firms/{firm.Id}")).ShouldBe(HttpStatusCode.OK).Json;
        var answer = await officer.PutAsync(
            $"/api/firms/{firm.Id}",
            new
            {
                name = firm.Name,
                regionId = await host.FindRegionIdAsync(OtherRegion),
                concurrencyStamp = change.GetProperty("concurrencyStamp").GetString(),
            }
        );
        ((int)answer.Status).ShouldBeOneOf(403, 404, 422);
    }

    [Fact]
    public async Task The_tree_of_regions_shows_an_officer_the_own_branch_only()
    {
        var regions = (await (await host.AsAsync("DistrictOfficer1")).GetAsync("/api/identity/regions")).ShouldBe(HttpStatusCode.OK).Json;
        var paths = regions.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("path").GetString()!).ToList();
        paths.ShouldContain("320700");
        paths.ShouldContain($"320700/{OwnRegion}");
        paths.ShouldAllBe(p => p == "320700" || p.StartsWith($"320700/{OwnRegion}", StringComparison.Ordinal));
    }

    private static string PatternOf(ApiOperation operation)
    {
        var route = operation.Controller.GetCustomAttributes(typeof(RouteAttribute), true).Cast<RouteAttribute>().First().Template;
        var own = operation
            .Action.GetCustomAttributes(true)
            .OfType<Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute>()
            .First()
            .Template;
        return own is null ? route : $"{route}/{own}";
    }

    private async Task<ApiAnswer> CallAsync(ApiClient client, string name, (Guid Id, string Name) firm)
    {
        var operation = ApiOperation.All[name];
        var input = operation.Action.GetParameters().FirstOrDefault(p => p.ParameterType.IsClass);
        var known = new Dictionary<string, JsonNode>(StringComparer.Ordinal)
        {
            ["regionId"] = await host.FindRegionIdAsync(OtherRegion),
            ["name"] = firm.Name,
            ["kind"] = "HighTech",
            ["year"] = 2024,
            ["industryCode"] = "C",
            ["technicalField"] = null!,
            ["validTo"] = "2027-06-29",
            ["creditCodeOverrideReason"] = null!,
        };
        var body = operation.TakesBody && input is not null ? ApiClient.Content(SampleBody.Create(input.ParameterType, known)) : null;
        return await client.SendAsync(operation.Verb, HostRoutes.UrlOf(host, name, firm.Id), body);
    }

    private async Task<(Guid Id, string Name)> CreateFirmAsync(string regionCode)
    {
        var name = host.Unique("测试企业");
        var officer = await host.AsAsync("CityOfficer1");
        var answer = await officer.PostAsync("/api/firms", await NewFirmAsync(regionCode, name));
        return (answer.ShouldBe(HttpStatusCode.OK).Json.GetProperty("id").GetGuid(), name);
    }

    private async Task<object> NewFirmAsync(string regionCode, string name) =>
        new
        {
            creditCode = host.UniqueCreditCode(),
            name,
            regionId = await host.FindRegionIdAsync(regionCode),
        };

    private static async Task<int> ListAsync(ApiClient client, string name) =>
        (await client.GetAsync($"/api/firms?filter={Uri.EscapeDataString(name)}"))
            .ShouldBe(HttpStatusCode.OK)
            .Json.GetProperty("items")
            .EnumerateArray()
            .Count(f => f.GetProperty("name").GetString() == name);

    private static async Task<int> CountAsync(ApiClient client, string name)
    {
        JsonElement json = (await client.GetAsync($"/api/firms/rung-counts?filter={Uri.EscapeDataString(name)}"))
            .ShouldBe(HttpStatusCode.OK)
            .Json;
        return json.GetProperty("items").EnumerateArray().Sum(i => i.GetProperty("count").GetInt32());
    }
}
