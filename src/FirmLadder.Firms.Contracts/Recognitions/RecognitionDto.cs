using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Recognitions;

/// <summary>A recognition (认定) of a firm.</summary>
public sealed class RecognitionDto : EntityDto<Guid>
{
    public required string Kind { get; init; }

    /// <summary>Counts for the ladder; otherwise a tag.</summary>
    public required bool IsLadder { get; init; }

    public Rung? Rung { get; init; }

    public string? CertificateNumber { get; init; }

    public string? IssuedBy { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day by the certificate; null without end.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The first day it no longer counts.</summary>
    public DateOnly? RevokedOn { get; init; }

    public string? RevokedReason { get; init; }

    /// <summary>Counts today.</summary>
    public required bool IsValid { get; init; }

    /// <summary>Days to the last valid day; null when not valid today or without end.</summary>
    public int? DaysLeft { get; init; }

    public string? Source { get; init; }

    public required string ConcurrencyStamp { get; init; }
}
