namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>A resource's own texts and the resources it falls back to.</summary>
public sealed record ApplicationLocalizationResourceDto(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> BaseResources);
