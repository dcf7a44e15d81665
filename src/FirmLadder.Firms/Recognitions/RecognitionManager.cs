using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Registry;

namespace FirmLadder.Firms.Recognitions;

/// <summary>Records and revokes recognitions. The single-record methods project the ladder; bulk callers do that once for a chunk.</summary>
internal sealed class RecognitionManager(
    IRecognitionRepository recognitions,
    RecognitionCatalog catalog,
    LadderProjector projector,
    IGuidGenerator guids
) : IDomainService
{
    /// <summary>Adds one and projects the firm's ladder.</summary>
    public async Task<Recognition> AddAsync(Firm firm, RecognitionData data, CancellationToken cancellationToken = default)
    {
        var recognition = Create(firm, data);
        if (await recognitions.ExistsAsync(firm.Id, recognition.Kind, recognition.ValidFrom, cancellationToken))
        {
            throw new BusinessException(FirmsErrorCodes.RecognitionTaken)
                .WithData("kind", recognition.Kind)
                .WithData("validFrom", recognition.ValidFrom);
        }

        await recognitions.InsertAsync(recognition, cancellationToken);
        await projector.ProjectAsync([firm.Id], cancellationToken);
        return recognition;
    }

    /// <summary>Makes one for a bulk caller, who has checked that none of this kind begins on this day, inserts it and projects afterwards.</summary>
    public Recognition Create(Firm firm, RecognitionData data) =>
        new(guids.Create(), firm.Id, firm.RegionPath, catalog.Get(data.Kind), data);

    /// <summary>Revokes and projects the firm's ladder.</summary>
    public async Task RevokeAsync(
        Recognition recognition,
        DateOnly revokedOn,
        string? reason,
        CancellationToken cancellationToken = default
    )
    {
        recognition.Revoke(revokedOn, reason);
        await recognitions.UpdateAsync(recognition, cancellationToken);
        await projector.ProjectAsync([recognition.FirmId], cancellationToken);
    }
}
