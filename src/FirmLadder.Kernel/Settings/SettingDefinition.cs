namespace FirmLadder.Kernel;

/// <summary>A setting, its default and whether the browser may know it.</summary>
public sealed record SettingDefinition(string Name, string DefaultValue, bool IsVisibleToClients = false);
