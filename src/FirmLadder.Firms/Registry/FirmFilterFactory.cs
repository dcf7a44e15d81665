using FirmLadder.Identity.Regions;

namespace FirmLadder.Firms.Registry;

/// <summary>Turns what the caller asks for into what the database is asked.</summary>
internal sealed class FirmFilterFactory(IRegionIntegrationService regions, IndustryCatalog industries, IClock clock) : ITransientDependency
{
    public async Task<FirmFilter> CreateAsync(GetFirmsInput input, CancellationToken cancellationToken = default) =>
        new()
        {
            AsOf = input.AsOf ?? clock.Today,
            Text = Text(input.Filter),
            RegionPath = await RegionPathAsync(input.RegionId, cancellationToken),
            Rung = input.Rung,
            IndustryPrefixes = IndustryPrefixes(input.IndustryCode),
            TechnicalField = Text(input.TechnicalField),
            Tag = Text(input.Tag),
        };

    /// <summary>Null for no region; a region outside the caller's scope simply holds nothing the caller may see.</summary>
    public async Task<string?> RegionPathAsync(Guid? regionId, CancellationToken cancellationToken = default)
    {
        if (regionId is not { } id)
        {
            return null;
        }

        var region = await regions.FindAsync(id, cancellationToken);
        return region?.Path ?? throw new BusinessException(FirmsErrorCodes.RegionNotAvailable);
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private IReadOnlyList<string>? IndustryPrefixes(string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var normalized =
            industries.Normalize(code) ?? throw new BusinessException(FirmsErrorCodes.UnknownIndustry).WithData("industryCode", code);
        return normalized.Length == 1 ? [normalized, .. industries.DivisionsOf(normalized)] : [normalized];
    }
}
