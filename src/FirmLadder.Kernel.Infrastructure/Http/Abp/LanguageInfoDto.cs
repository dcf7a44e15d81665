namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>A language to choose from.</summary>
public sealed record LanguageInfoDto(
    string CultureName,
    string UiCultureName,
    string DisplayName,
    string TwoLetterISOLanguageName,
    string? FlagIcon
);
