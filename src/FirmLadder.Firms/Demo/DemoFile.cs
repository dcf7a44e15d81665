using System.Text.Json;

namespace FirmLadder.Firms.Demo;

/// <summary>Reads the JSON files embedded beside this class.</summary>
internal static class DemoFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static T Read<T>(string name)
    {
        var assembly = typeof(DemoFile).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(n => n.EndsWith($".Demo.{name}.json", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<T>(stream, Json)!;
    }
}
