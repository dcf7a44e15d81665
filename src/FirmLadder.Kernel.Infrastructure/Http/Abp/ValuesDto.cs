namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>Named values; the names are keys of a dictionary and stay as they are.</summary>
public sealed record ValuesDto(Dictionary<string, string> Values);
