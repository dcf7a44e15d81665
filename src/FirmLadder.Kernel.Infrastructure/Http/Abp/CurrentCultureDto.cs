using System.Globalization;

namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>The culture in force and its date patterns.</summary>
public sealed record CurrentCultureDto(
    string CultureName,
    string Name,
    string DisplayName,
    string EnglishName,
    string NativeName,
    string ThreeLetterIsoLanguageName,
    string TwoLetterIsoLanguageName,
    bool IsRightToLeft,
    DateTimeFormatDto DateTimeFormat
)
{
    public static CurrentCultureDto From(string cultureName)
    {
        var culture = CultureInfo.GetCultureInfo(cultureName);
        var format = culture.DateTimeFormat;
        return new CurrentCultureDto(
            cultureName,
            cultureName,
            culture.DisplayName,
            culture.EnglishName,
            culture.NativeName,
            culture.ThreeLetterISOLanguageName,
            culture.TwoLetterISOLanguageName,
            culture.TextInfo.IsRightToLeft,
            new DateTimeFormatDto("SolarCalendar", format.LongDatePattern, "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "-", "HH:mm", "HH:mm:ss")
        );
    }
}
