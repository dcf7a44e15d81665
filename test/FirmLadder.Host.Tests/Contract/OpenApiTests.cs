using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Contract;

/// <summary>The API document of the running host, and the committed copy from which the pages' types are made.</summary>
[Collection(HostCollection.Name)]
public sealed class OpenApiTests(RunningHost host)
{
    private const string Update = "UPDATE_OPENAPI";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string Committed = Repository.File("etc", "openapi", "v1.json");

    [Fact]
    public async Task The_committed_document_is_what_the_host_answers()
    {
        var actual = Sort(await ReadAsync())!.ToJsonString(Layout) + "\n";
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Committed)!);
            await File.WriteAllTextAsync(Committed, actual);
        }

        var committed = File.Exists(Committed) ? await File.ReadAllTextAsync(Committed) : "";
        FirstDifference(committed, actual).ShouldBeNull($"Run the tests once with {Update}=1 and commit etc/openapi/v1.json.");
    }

    [Fact]
    public async Task Every_operation_has_an_id_of_its_own()
    {
        var operations = Operations(await ReadAsync());
        operations.ShouldAllBe(o => o.Value["operationId"] != null);
        operations.Select(o => o.Value["operationId"]!.GetValue<string>()).ShouldBeUnique();
    }

    [Fact]
    public async Task Numbers_are_numbers_and_never_also_strings()
    {
        var wrong = Nodes(await ReadAsync())
            .Where(n => TypesOf(n.Value).Intersect(["integer", "number"]).Any() && TypesOf(n.Value).Contains("string"));
        wrong.Select(n => n.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Enumerations_are_strings_in_PascalCase()
    {
        var values = Nodes(await ReadAsync())
            .Where(n => n.Value["enum"] is JsonArray)
            .SelectMany(n => n.Value["enum"]!.AsArray().Where(v => v is not null).Select(v => (n.Path, Value: v!)))
            .ToList();
        values.ShouldNotBeEmpty();
        values.Where(v => v.Value.GetValueKind() != JsonValueKind.String || !char.IsUpper(v.Value.GetValue<string>()[0])).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_ladder_is_described_as_an_enumeration()
    {
        var rung = (await ReadAsync())["components"]!["schemas"]!["Rung"]!["enum"]!.AsArray().Select(v => v!.GetValue<string>());
        rung.ShouldBe(["Seed", "TechSme", "HighTech", "Gazelle", "PotentialUnicorn", "Unicorn", "Listed"]);
    }

    [Fact]
    public async Task Query_parameters_are_in_camelCase()
    {
        var names = Operations(await ReadAsync())
            .SelectMany(o => o.Value["parameters"]?.AsArray() ?? [])
            .Where(p => p!["in"]!.GetValue<string>() == "query")
            .Select(p => p!["name"]!.GetValue<string>())
            .ToList();
        names.ShouldContain("maxResultCount");
        names.ShouldAllBe(n => char.IsLower(n[0]));
    }

    [Fact]
    public async Task The_document_names_no_server_so_that_it_is_the_same_everywhere()
    {
        var text = (await ReadAsync()).ToJsonString();
        text.ShouldNotContain("127.0.0.1");
        text.ShouldNotContain("localhost");
    }

    [Fact]
    public async Task The_document_is_not_for_strangers()
    {
        using var nobody = host.CreateClient();
        (await nobody.GetAsync("/openapi/v1.json")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<JsonObject> ReadAsync()
    {
        var admin = await host.AsAdministratorAsync();
        return JsonNode.Parse((await admin.GetAsync("/openapi/v1.json")).ShouldBe(HttpStatusCode.OK).Text)!.AsObject();
    }

    private static List<(string Path, JsonObject Value)> Operations(JsonObject document) =>
        [
            .. document["paths"]!
                .AsObject()
                .SelectMany(p =>
                    p.Value!.AsObject().Where(o => o.Value is JsonObject).Select(o => ($"{o.Key} {p.Key}", o.Value!.AsObject()))
                ),
        ];

    private static IEnumerable<(string Path, JsonObject Value)> Nodes(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(p => Nodes(p.Value)).Prepend((o.GetPath(), o)),
            JsonArray a => a.SelectMany(Nodes),
            _ => [],
        };

    private static IEnumerable<string> TypesOf(JsonObject node) =>
        node["type"] switch
        {
            JsonArray types => types.Select(t => t!.GetValue<string>()),
            JsonValue type when type.GetValueKind() == JsonValueKind.String => [type.GetValue<string>()],
            _ => [],
        };

    private static JsonNode? Sort(JsonNode? node) =>
        node switch
        {
            JsonObject o => new JsonObject(
                o.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Sort(p.Value)))
            ),
            JsonArray a => new JsonArray([.. a.Select(Sort)]),
            _ => node?.DeepClone(),
        };

    private static string? FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        return expected == actual
            ? null
            : $"line {line + 1}: \"{before.ElementAtOrDefault(line)}\" is now \"{after.ElementAtOrDefault(line)}\"";
    }
}
