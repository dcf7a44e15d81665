namespace FirmLadder.Firms.Demo;

/// <summary>What invented names are put together from: <c>name-parts.json</c>.</summary>
internal sealed record DemoNameParts(
    DemoLegalRepresentative LegalRepresentative,
    IReadOnlyList<DemoSuffix> Suffixes,
    IReadOnlyList<DemoPlace> Places,
    IReadOnlyList<string> Brands,
    IReadOnlyList<DemoIndustry> Industries,
    IReadOnlyList<string> Avoid
)
{
    public static DemoNameParts Load() => DemoFile.Read<DemoNameParts>("name-parts");
}
