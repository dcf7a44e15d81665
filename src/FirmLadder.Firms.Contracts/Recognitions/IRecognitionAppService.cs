namespace FirmLadder.Firms.Recognitions;

/// <summary>Recognitions of firms, from which the ladder follows.</summary>
public interface IRecognitionAppService : IApplicationService
{
    /// <summary>Latest first.</summary>
    [RequiresPermission(FirmsPermissions.Recognitions.Default)]
    Task<ListResultDto<RecognitionDto>> GetListAsync(Guid firmId, CancellationToken cancellationToken = default);

    [RequiresPermission(FirmsPermissions.Recognitions.Create)]
    Task<RecognitionDto> CreateAsync(Guid firmId, CreateRecognitionDto input, CancellationToken cancellationToken = default);

    [RequiresPermission(FirmsPermissions.Recognitions.Revoke)]
    Task<RecognitionDto> RevokeAsync(
        Guid firmId,
        Guid recognitionId,
        RevokeRecognitionDto input,
        CancellationToken cancellationToken = default
    );

    /// <summary>Ladder kinds from low to high, then tags.</summary>
    [SignedInIsEnough("Names of public recognitions.")]
    Task<ListResultDto<RecognitionKindDto>> GetKindsAsync(CancellationToken cancellationToken = default);

    [RequiresPermission(FirmsPermissions.Recognitions.Default)]
    Task<PagedResultDto<ExpiringDto>> GetExpiringAsync(GetExpiringInput input, CancellationToken cancellationToken = default);
}
