namespace FirmLadder.Firms.Demo;

/// <summary>A firm a public plan names; everything but its name is made up.</summary>
internal sealed record DemoNamedFirm(string Name, string City, string RegionCode, string? IndustryCode, string? TechnicalField, bool InDemo)
{
    public static IReadOnlyList<DemoNamedFirm> Load() => [.. DemoFile.Read<Wrapper>("named-firms").Firms.Where(f => f.InDemo)];

    private sealed record Wrapper(IReadOnlyList<DemoNamedFirm> Firms);
}
