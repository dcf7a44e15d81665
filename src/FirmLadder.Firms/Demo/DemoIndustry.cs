namespace FirmLadder.Firms.Demo;

/// <summary>A word for a line of business, with how common it is in which city and region.</summary>
internal sealed record DemoIndustry(
    string Word,
    string? IndustryCode,
    string? TechnicalField,
    IReadOnlyDictionary<string, int> Weights,
    IReadOnlyDictionary<string, int>? Boost
)
{
    public int WeightIn(DemoPlace place) =>
        Weights.GetValueOrDefault(place.CityCode) * (Boost?.GetValueOrDefault(place.RegionCode, 1) ?? 1);
}
