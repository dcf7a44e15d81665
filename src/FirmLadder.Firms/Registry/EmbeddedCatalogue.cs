using System.Text.Json;

namespace FirmLadder.Firms.Registry;

/// <summary>Reads the lists embedded under <c>Registry/Catalogue</c>: an object with a note, a source and one array.</summary>
internal static class EmbeddedCatalogue
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<T> Read<T>(string name, Func<JsonElement, T> read)
    {
        var assembly = typeof(EmbeddedCatalogue).Assembly;
        var suffix = $".Registry.Catalogue.{name}.json";
        var resource = assembly.GetManifestResourceNames().Single(n => n.EndsWith(suffix, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var document = JsonDocument.Parse(stream);
        var array = document.RootElement.EnumerateObject().Select(p => p.Value).Single(v => v.ValueKind == JsonValueKind.Array);
        return [.. array.EnumerateArray().Select(read)];
    }
}
