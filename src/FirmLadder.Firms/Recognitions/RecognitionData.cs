namespace FirmLadder.Firms.Recognitions;

/// <summary>What is to be recorded of a recognition.</summary>
internal sealed record RecognitionData
{
    public required string Kind { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>By the kind's validity when null.</summary>
    public DateOnly? ValidTo { get; init; }

    public string? CertificateNumber { get; init; }

    public string? IssuedBy { get; init; }

    /// <summary>A notice, a list, a workbook.</summary>
    public string? Source { get; init; }
}
