using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;

namespace FirmLadder.Firms.Workbooks;

/// <summary>A row of the sheet 认定.</summary>
internal sealed class RecognitionSheetRow
{
    public string? CreditCode { get; set; }

    public string? Name { get; set; }

    /// <summary>Name, short name or code.</summary>
    public string? Kind { get; set; }

    public string? CertificateNumber { get; set; }

    public string? IssuedBy { get; set; }

    public DateOnly? ValidFrom { get; set; }

    /// <summary>By the kind's validity when blank.</summary>
    public DateOnly? ValidTo { get; set; }

    public DateOnly? RevokedOn { get; set; }

    public string? RevokedReason { get; set; }

    public string? Source { get; set; }

    /// <summary>Found by validation; null when the firm comes with the same file.</summary>
    internal Firm? Firm { get; set; }

    /// <summary>Found by validation.</summary>
    internal RecognitionKind? KindFound { get; set; }

    /// <summary>Found by validation: the stored recognition of this kind from this day on.</summary>
    internal Recognition? Stored { get; set; }

    internal RecognitionData ToData() =>
        new()
        {
            Kind = KindFound!.Code,
            ValidFrom = ValidFrom!.Value,
            ValidTo = ValidTo,
            CertificateNumber = CertificateNumber,
            IssuedBy = IssuedBy,
            Source = Source,
        };
}
