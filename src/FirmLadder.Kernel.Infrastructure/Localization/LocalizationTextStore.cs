using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace FirmLadder.Kernel.Infrastructure.Localization;

/// <summary>All texts of all resources, read once from the JSON files embedded under <c>Localization/</c>.</summary>
public sealed class LocalizationTextStore(IOptions<AbpLocalizationOptions> options) : ISingletonDependency
{
    private readonly Dictionary<(string Resource, string Culture), Dictionary<string, string>> _texts = Load(options.Value.Resources);

    public IReadOnlyList<LocalizationResource> Resources { get; } = options.Value.Resources;

    public IReadOnlyList<(string CultureName, string DisplayName)> Languages { get; } = options.Value.Languages;

    /// <summary>The resource's own texts, without those of its base resources.</summary>
    public IReadOnlyDictionary<string, string> GetTexts(string resource, string culture) =>
        _texts.TryGetValue((resource, culture), out var texts) ? texts : new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The text in the resource or the nearest base resource that has it.</summary>
    public string? Find(LocalizationResource resource, string culture, string key)
    {
        if (GetTexts(resource.Name, culture).TryGetValue(key, out var text))
        {
            return text;
        }

        return Resources
            .Where(r => resource.BaseTypes.Contains(r.Type))
            .Select(r => Find(r, culture, key))
            .FirstOrDefault(t => t is not null);
    }

    /// <summary>A supported culture for a wanted one: <c>zh-CN</c> gives <c>zh-Hans</c>, the unknown gives the default.</summary>
    public string Resolve(string? culture)
    {
        if (
            Languages.FirstOrDefault(l => string.Equals(l.CultureName, culture, StringComparison.OrdinalIgnoreCase)).CultureName is
            { } exact
        )
        {
            return exact;
        }

        return culture?.Split('-', '_')[0].ToUpperInvariant() == "EN" ? "en" : AbpLocalizationOptions.DefaultCulture;
    }

    private static Dictionary<(string, string), Dictionary<string, string>> Load(IReadOnlyList<LocalizationResource> resources)
    {
        var all = new Dictionary<(string, string), Dictionary<string, string>>();
        foreach (var resource in resources)
        {
            var assembly = resource.Type == typeof(FirmLadderResource) ? typeof(LocalizationTextStore).Assembly : resource.Type.Assembly;
            foreach (var file in assembly.GetManifestResourceNames().Where(IsTextFile))
            {
                Read(assembly, file, resource.Name, all);
            }
        }

        return all;
    }

    private static bool IsTextFile(string name) =>
        name.Contains(".Localization.", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal);

    private static void Read(Assembly assembly, string file, string resource, Dictionary<(string, string), Dictionary<string, string>> all)
    {
        using var stream = assembly.GetManifestResourceStream(file)!;
        using var json = JsonDocument.Parse(stream);
        var key = (resource, json.RootElement.GetProperty("culture").GetString()!);
        if (!all.TryGetValue(key, out var texts))
        {
            all[key] = texts = new Dictionary<string, string>(StringComparer.Ordinal);
        }

        foreach (var text in json.RootElement.GetProperty("texts").EnumerateObject())
        {
            texts.Add(text.Name, text.Value.GetString()!);
        }
    }
}
