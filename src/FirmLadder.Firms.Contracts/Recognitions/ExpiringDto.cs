using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Recognitions;

/// <summary>A recognition about to run out, not yet renewed.</summary>
public sealed class ExpiringDto
{
    public required Guid RecognitionId { get; init; }

    public required Guid FirmId { get; init; }

    public required string FirmName { get; init; }

    public required string CreditCode { get; init; }

    public string? RegionName { get; init; }

    public required string Kind { get; init; }

    public string? CertificateNumber { get; init; }

    public required DateOnly ValidTo { get; init; }

    /// <summary>0 on the last day.</summary>
    public required int DaysLeft { get; init; }

    public required Rung RungNow { get; init; }

    /// <summary>The day after <see cref="ValidTo"/>, as things stand.</summary>
    public required Rung RungAfter { get; init; }
}
