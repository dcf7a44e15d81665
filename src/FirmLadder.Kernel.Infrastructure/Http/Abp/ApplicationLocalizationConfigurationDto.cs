namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>Languages and current culture; the texts themselves come with the second call.</summary>
public sealed class ApplicationLocalizationConfigurationDto
{
    public Dictionary<string, object> Values { get; } = [];

    public Dictionary<string, object> Resources { get; } = [];

    public required IReadOnlyList<LanguageInfoDto> Languages { get; init; }

    public required CurrentCultureDto CurrentCulture { get; init; }

    public required string DefaultResourceName { get; init; }

    public Dictionary<string, object> LanguagesMap { get; } = [];

    public Dictionary<string, object> LanguageFilesMap { get; } = [];

    public bool UseRouteBasedCulture { get; }
}
