using FirmLadder.Firms.Localization;
using FirmLadder.Firms.Registry;
using FirmLadder.Identity.Regions;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Firms.Recognitions;

internal sealed class RecognitionAppService(
    IFirmRepository firms,
    IRecognitionRepository recognitions,
    IRecognitionQueries queries,
    RecognitionManager manager,
    RecognitionCatalog catalog,
    FirmFilterFactory filters,
    IRegionIntegrationService regions,
    IUnitOfWorkManager unitOfWork,
    IClock clock,
    IStringLocalizer<FirmsResource> texts
) : IRecognitionAppService
{
    public async Task<ListResultDto<RecognitionDto>> GetListAsync(Guid firmId, CancellationToken cancellationToken = default)
    {
        var firm = await firms.GetAsync(firmId, cancellationToken);
        var list = await queries.GetListAsync(firm.Id, cancellationToken);
        return new ListResultDto<RecognitionDto> { Items = [.. list.Select(ToDto)] };
    }

    public async Task<RecognitionDto> CreateAsync(Guid firmId, CreateRecognitionDto input, CancellationToken cancellationToken = default)
    {
        var firm = await firms.GetAsync(firmId, cancellationToken);
        var data = new RecognitionData
        {
            Kind = input.Kind,
            ValidFrom = input.ValidFrom!.Value,
            ValidTo = input.ValidTo,
            CertificateNumber = input.CertificateNumber,
            IssuedBy = input.IssuedBy,
            Source = input.Source,
        };
        return await SaveAsync(await manager.AddAsync(firm, data, cancellationToken), cancellationToken);
    }

    public async Task<RecognitionDto> RevokeAsync(
        Guid firmId,
        Guid recognitionId,
        RevokeRecognitionDto input,
        CancellationToken cancellationToken = default
    )
    {
        var recognition = await recognitions.GetAsync(recognitionId, cancellationToken);
        if (recognition.FirmId != firmId)
        {
            throw new EntityNotFoundException(typeof(Recognition), recognitionId);
        }

        if (recognition.ConcurrencyStamp != input.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException(Differences(recognition, input));
        }

        await manager.RevokeAsync(recognition, input.RevokedOn!.Value, input.Reason, cancellationToken);
        return await SaveAsync(recognition, cancellationToken);
    }

    public Task<ListResultDto<RecognitionKindDto>> GetKindsAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(
            new ListResultDto<RecognitionKindDto>
            {
                Items = [.. catalog.Kinds.Select(k => new RecognitionKindDto(k.Code, DisplayName(k), k.Rung, k.Validity, k.Years))],
            }
        );

    public async Task<PagedResultDto<ExpiringDto>> GetExpiringAsync(GetExpiringInput input, CancellationToken cancellationToken = default)
    {
        var regionPath = await filters.RegionPathAsync(input.RegionId, cancellationToken);
        var filter = new ExpiringFilter(clock.Today, clock.Today.AddDays(input.WithinDays), input.Kind, regionPath);
        var page = await queries.GetExpiringAsync(filter, input, cancellationToken);
        var regionNames = (await regions.GetAllAsync(cancellationToken)).ToDictionary(r => r.Id, r => r.Name);
        return new PagedResultDto<ExpiringDto>
        {
            TotalCount = page.TotalCount,
            TotalIsCapped = page.TotalIsCapped,
            Items = [.. page.Items.Select(row => ToDto(row, regionNames))],
        };
    }

    private static ConcurrencyConflictField[] Differences(Recognition recognition, RevokeRecognitionDto yours) =>
        [new("revokedOn", recognition.RevokedOn, yours.RevokedOn), new("revokedReason", recognition.RevokedReason, yours.Reason)];

    private string DisplayName(RecognitionKind kind) => kind.Name ?? texts["Enum:RecognitionKind." + kind.Code];

    /// <summary>Saves first: the answer carries the new stamp.</summary>
    private async Task<RecognitionDto> SaveAsync(Recognition recognition, CancellationToken cancellationToken)
    {
        await using var work = unitOfWork.Begin();
        await work.CompleteAsync(cancellationToken);
        return ToDto(recognition);
    }

    private RecognitionDto ToDto(Recognition recognition)
    {
        var isValid = recognition.IsValidOn(clock.Today);
        var rung = catalog.Find(recognition.Kind)?.Rung;
        return new RecognitionDto
        {
            Id = recognition.Id,
            Kind = recognition.Kind,
            IsLadder = rung is not null,
            Rung = rung,
            CertificateNumber = recognition.CertificateNumber,
            IssuedBy = recognition.IssuedBy,
            ValidFrom = recognition.ValidFrom,
            ValidTo = recognition.ValidTo,
            RevokedOn = recognition.RevokedOn,
            RevokedReason = recognition.RevokedReason,
            IsValid = isValid,
            DaysLeft =
                isValid && recognition.LastValidDay < DateOnly.MaxValue ? recognition.LastValidDay.DayNumber - clock.Today.DayNumber : null,
            Source = recognition.Source,
            ConcurrencyStamp = recognition.ConcurrencyStamp,
        };
    }

    private ExpiringDto ToDto(ExpiringRow row, Dictionary<Guid, string> regionNames) =>
        new()
        {
            RecognitionId = row.RecognitionId,
            FirmId = row.FirmId,
            FirmName = row.FirmName,
            CreditCode = row.CreditCode,
            RegionName = regionNames.GetValueOrDefault(row.RegionId),
            Kind = row.Kind,
            CertificateNumber = row.CertificateNumber,
            ValidTo = row.ValidTo,
            DaysLeft = row.ValidTo.DayNumber - clock.Today.DayNumber,
            RungNow = row.RungNow,
            RungAfter = row.RungAfter,
        };
}
