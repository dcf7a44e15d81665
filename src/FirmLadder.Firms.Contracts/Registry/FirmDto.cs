using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Registry;

/// <summary>A firm; null means unknown.</summary>
public sealed class FirmDto : EntityDto<Guid>
{
    public required string CreditCode { get; init; }

    public string? CreditCodeOverrideReason { get; init; }

    public required string Name { get; init; }

    public string? LegalRepresentative { get; init; }

    /// <summary>元.</summary>
    public decimal? RegisteredCapital { get; init; }

    public DateOnly? EstablishedOn { get; init; }

    public string? Address { get; init; }

    public required Guid RegionId { get; init; }

    public string? RegionName { get; init; }

    public required string RegionPath { get; init; }

    public string? IndustryCode { get; init; }

    public string? IndustryName { get; init; }

    public string? TechnicalField { get; init; }

    public required bool IsDemo { get; init; }

    public required string ConcurrencyStamp { get; init; }

    public required LadderDto Ladder { get; init; }

    public required DateTime CreationTime { get; init; }

    public DateTime? LastModificationTime { get; init; }
}
