namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>All texts of one language.</summary>
public sealed record ApplicationLocalizationDto(
    IReadOnlyDictionary<string, ApplicationLocalizationResourceDto> Resources,
    CurrentCultureDto CurrentCulture
);
