namespace FirmLadder.Kernel;

/// <summary>Reads settings: configuration section <c>Settings</c>, else the default.</summary>
public interface ISettingProvider
{
    string? GetOrNull(string name);

    IReadOnlyDictionary<string, string> GetVisibleToClients();
}
