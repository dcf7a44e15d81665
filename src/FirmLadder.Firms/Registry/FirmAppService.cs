using System.Globalization;
using FirmLadder.Firms.Ladders;
using FirmLadder.Identity.Regions;

namespace FirmLadder.Firms.Registry;

internal sealed class FirmAppService(
    IFirmRepository firms,
    IFirmQueries queries,
    FirmManager manager,
    LadderReader ladders,
    FirmFilterFactory filters,
    IRegionIntegrationService regions,
    IndustryCatalog industries,
    TechnicalFieldCatalog technicalFields,
    IRungList rungs,
    IUnitOfWorkManager unitOfWork
) : IFirmAppService
{
    public async Task<PagedResultDto<FirmListItemDto>> GetListAsync(GetFirmsInput input, CancellationToken cancellationToken = default)
    {
        var filter = await filters.CreateAsync(input, cancellationToken);
        var page = await queries.GetListAsync(filter, input, cancellationToken);
        var regionNames = (await regions.GetAllAsync(cancellationToken)).ToDictionary(r => r.Id, r => r.Name);
        return new PagedResultDto<FirmListItemDto>
        {
            TotalCount = page.TotalCount,
            TotalIsCapped = page.TotalIsCapped,
            Items = [.. page.Items.Select(row => ToDto(row, filter.AsOf, regionNames))],
        };
    }

    public async Task<RungCountsDto> GetRungCountsAsync(GetFirmsInput input, CancellationToken cancellationToken = default)
    {
        // The rung itself does not limit: the counts are what one chooses a rung by.
        var filter = await filters.CreateAsync(input, cancellationToken) with
        {
            Rung = null,
        };
        var counts = await queries.CountByRungAsync(filter, cancellationToken);
        return new RungCountsDto
        {
            AsOf = filter.AsOf,
            Items = [.. rungs.Rungs.Select(rung => new RungCountDto(rung, counts.GetValueOrDefault(rung)))],
        };
    }

    public async Task<FirmDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await ToDtoAsync(await firms.GetAsync(id, cancellationToken), cancellationToken);

    public async Task<LadderDto> GetLadderAsync(Guid id, DateOnly? asOf, CancellationToken cancellationToken = default)
    {
        var firm = await firms.GetAsync(id, cancellationToken);
        return await ladders.ReadAsync(firm.Id, asOf, cancellationToken);
    }

    public async Task<FirmDto> CreateAsync(CreateFirmDto input, CancellationToken cancellationToken = default)
    {
        var code = CreditCode.Parse(input.CreditCode);
        var profile = ToProfile(input);
        var firm = await manager.CreateAsync(code, input.CreditCodeOverrideReason, profile, input.RegionId, cancellationToken);
        return await SaveAsync(firm, cancellationToken);
    }

    public async Task<FirmDto> UpdateAsync(Guid id, UpdateFirmDto input, CancellationToken cancellationToken = default)
    {
        var firm = await firms.GetAsync(id, cancellationToken);
        if (firm.ConcurrencyStamp != input.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException(FirmDifferences.Between(firm, input));
        }

        await manager.UpdateAsync(firm, input.CreditCodeOverrideReason, ToProfile(input), input.RegionId, cancellationToken);
        return await SaveAsync(firm, cancellationToken);
    }

    public Task<ListResultDto<IndustryDto>> GetIndustriesAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(
            new ListResultDto<IndustryDto>
            {
                Items = [.. industries.Items.Select(i => new IndustryDto(i.Code, InReadersLanguage(i.Name, i.NameEn), i.ParentCode))],
            }
        );

    public Task<ListResultDto<TechnicalFieldDto>> GetTechnicalFieldsAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(
            new ListResultDto<TechnicalFieldDto>
            {
                Items = [.. technicalFields.Items.Select(f => new TechnicalFieldDto(f.Code, InReadersLanguage(f.Name, f.NameEn)))],
            }
        );

    private static string InReadersLanguage(string chinese, string english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : chinese;

    private static FirmProfile ToProfile(FirmInputDto input) =>
        new()
        {
            Name = input.Name,
            LegalRepresentative = input.LegalRepresentative,
            RegisteredCapital = input.RegisteredCapital,
            EstablishedOn = input.EstablishedOn,
            Address = input.Address,
            IndustryCode = input.IndustryCode,
            TechnicalField = input.TechnicalField,
        };

    /// <summary>Saves first: the answer carries the new stamp.</summary>
    private async Task<FirmDto> SaveAsync(Firm firm, CancellationToken cancellationToken)
    {
        await using var work = unitOfWork.Begin();
        await work.SaveChangesAsync(cancellationToken);
        var dto = await ToDtoAsync(firm, cancellationToken);
        await work.CompleteAsync(cancellationToken);
        return dto;
    }

    private async Task<FirmDto> ToDtoAsync(Firm firm, CancellationToken cancellationToken) =>
        new()
        {
            Id = firm.Id,
            CreditCode = firm.CreditCode,
            CreditCodeOverrideReason = firm.CreditCodeOverrideReason,
            Name = firm.Name,
            LegalRepresentative = firm.LegalRepresentative,
            RegisteredCapital = firm.RegisteredCapital,
            EstablishedOn = firm.EstablishedOn,
            Address = firm.Address,
            RegionId = firm.RegionId,
            RegionName = (await regions.FindAsync(firm.RegionId, cancellationToken))?.Name,
            RegionPath = firm.RegionPath,
            IndustryCode = firm.IndustryCode,
            IndustryName = IndustryName(firm.IndustryCode),
            TechnicalField = firm.TechnicalField,
            IsDemo = firm.IsDemo,
            ConcurrencyStamp = firm.ConcurrencyStamp,
            Ladder = await ladders.ReadAsync(firm.Id, null, cancellationToken),
            CreationTime = firm.CreationTime,
            LastModificationTime = firm.LastModificationTime,
        };

    private FirmListItemDto ToDto(FirmListRow row, DateOnly asOf, Dictionary<Guid, string> regionNames) =>
        new()
        {
            Id = row.Id,
            CreditCode = row.CreditCode,
            Name = row.Name,
            RegionId = row.RegionId,
            RegionName = regionNames.GetValueOrDefault(row.RegionId),
            IndustryCode = row.IndustryCode,
            IndustryName = IndustryName(row.IndustryCode),
            TechnicalField = row.TechnicalField,
            EstablishedOn = row.EstablishedOn,
            Rung = row.Span.Rung,
            RungSince = row.Span.FirstDay,
            RungUntil = row.Span.LastDay,
            FallsTo = row.FallsTo,
            DaysLeft = row.Span.DaysLeft(asOf),
            LatestYear = row.LatestYear,
            LatestRevenue = row.LatestRevenue,
            Tags = row.Tags,
            IsDemo = row.IsDemo,
        };

    private string? IndustryName(string? code) =>
        industries.Find(code) is { } industry ? InReadersLanguage(industry.Name, industry.NameEn) : null;
}
