using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Recognitions;

/// <summary>A line of the expiry list as the query delivers it.</summary>
internal sealed record ExpiringRow
{
    public required Guid RecognitionId { get; init; }

    public required Guid FirmId { get; init; }

    public required string FirmName { get; init; }

    public required string CreditCode { get; init; }

    public required Guid RegionId { get; init; }

    public required string Kind { get; init; }

    public string? CertificateNumber { get; init; }

    public required DateOnly ValidTo { get; init; }

    public required Rung RungNow { get; init; }

    public required Rung RungAfter { get; init; }
}
