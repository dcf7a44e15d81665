using FirmLadder.Firms.Ladders;
using FirmLadder.Identity.Regions;

namespace FirmLadder.Firms.Registry;

/// <summary>Registers and changes firms.</summary>
internal sealed class FirmManager(
    IFirmRepository firms,
    IRegionIntegrationService regions,
    IUserScopeProvider scopes,
    IndustryCatalog industries,
    TechnicalFieldCatalog technicalFields,
    LadderProjector projector,
    IGuidGenerator guids,
    IClock clock
) : IDomainService
{
    /// <summary>Registers one firm and lays its ladder.</summary>
    public async Task<Firm> CreateAsync(
        CreditCode creditCode,
        string? overrideReason,
        FirmProfile profile,
        Guid regionId,
        CancellationToken cancellationToken = default
    )
    {
        var region = await GetRegionAsync(regionId, cancellationToken);
        var firm = Create(creditCode, overrideReason, profile, region, isDemo: false);
        if ((await firms.GetTakenCreditCodesAsync([firm.CreditCode], cancellationToken)).Count > 0)
        {
            throw new BusinessException(FirmsErrorCodes.CreditCodeTaken).WithData("creditCode", firm.CreditCode);
        }

        await firms.InsertAsync(firm, cancellationToken);
        await projector.ProjectAsync([firm.Id], cancellationToken);
        return firm;
    }

    /// <summary>
    /// Makes a firm for a bulk caller, who has checked that the code is not taken and the region is the caller's, inserts it, and
    /// projects the ladders of the whole chunk afterwards.
    /// </summary>
    public Firm Create(CreditCode creditCode, string? overrideReason, FirmProfile profile, RegionInfo region, bool isDemo)
    {
        var firm = new Firm(guids.Create(), creditCode, overrideReason, region.Id, region.Path, isDemo);
        ChangeProfile(firm, profile);
        return firm;
    }

    /// <summary>Changes a firm; when it moves, everything recorded about it moves along.</summary>
    public async Task UpdateAsync(
        Firm firm,
        string? overrideReason,
        FirmProfile profile,
        Guid regionId,
        CancellationToken cancellationToken = default
    )
    {
        firm.ExplainCreditCode(overrideReason);
        ChangeProfile(firm, profile);
        if (regionId != firm.RegionId)
        {
            var region = await GetRegionAsync(regionId, cancellationToken);
            firm.MoveTo(region.Id, region.Path);
            await firms.MoveRecordsAsync(firm.Id, region.Path, cancellationToken);
            await projector.ProjectAsync([firm.Id], cancellationToken);
        }
    }

    /// <summary>Industry and technical field are checked and written as the catalogues write them.</summary>
    public void ChangeProfile(Firm firm, FirmProfile profile) =>
        firm.ChangeProfile(
            profile with
            {
                IndustryCode = Known(profile.IndustryCode, industries.Normalize, FirmsErrorCodes.UnknownIndustry, "industryCode"),
                TechnicalField = Known(
                    profile.TechnicalField,
                    technicalFields.Normalize,
                    FirmsErrorCodes.UnknownTechnicalField,
                    "technicalField"
                ),
            },
            clock.Today
        );

    /// <exception cref="BusinessException">There is no such region, or it lies outside the caller's scope.</exception>
    public async Task<RegionInfo> GetRegionAsync(Guid regionId, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var region = await regions.FindAsync(regionId, cancellationToken);
        return region is not null && scope.CoversRegion(region.Path)
            ? region
            : throw new BusinessException(FirmsErrorCodes.RegionNotAvailable);
    }

    private static string? Known(string? text, Func<string?, string?> normalize, string errorCode, string dataName) =>
        string.IsNullOrWhiteSpace(text) ? null : normalize(text) ?? throw new BusinessException(errorCode).WithData(dataName, text);
}
