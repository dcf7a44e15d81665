using Microsoft.Extensions.Configuration;

namespace FirmLadder.Kernel.Infrastructure.Settings;

internal sealed class SettingProvider(IEnumerable<SettingDefinitionProvider> providers, IConfiguration configuration)
    : ISettingProvider,
        ISingletonDependency
{
    private readonly Dictionary<string, SettingDefinition> _definitions = providers
        .SelectMany(p => p.Define())
        .ToDictionary(d => d.Name, StringComparer.Ordinal);

    public string? GetOrNull(string name) =>
        _definitions.TryGetValue(name, out var definition) ? configuration[$"Settings:{name}"] ?? definition.DefaultValue : null;

    public IReadOnlyDictionary<string, string> GetVisibleToClients() =>
        _definitions.Values.Where(d => d.IsVisibleToClients).ToDictionary(d => d.Name, d => GetOrNull(d.Name)!, StringComparer.Ordinal);
}
