namespace FirmLadder.Firms.Demo;

/// <summary>A region firms may lie in.</summary>
internal sealed record DemoPlace(
    string RegionCode,
    string RegionName,
    int Weight,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> RegistrationCodes,
    IReadOnlyList<DemoFormerCode> FormerRegistrationCodes
)
{
    private const int CityDigits = 4;

    /// <summary>Code of the city the region belongs to.</summary>
    public string CityCode => RegionCode[..CityDigits] + "00";
}
