namespace FirmLadder.Firms.Recognitions;

/// <summary>A recognition (认定) of a firm: the only thing that lifts it to a rung. Renewals may overlap.</summary>
internal sealed class Recognition : AuditedAggregateRoot<Guid>, IScoped
{
    private Recognition() { }

    internal Recognition(Guid id, Guid firmId, string regionPath, RecognitionKind kind, RecognitionData data)
        : base(id)
    {
        FirmId = firmId;
        SubjectId = firmId;
        RegionPath = regionPath;
        Kind = kind.Code;
        ValidFrom = Sensible(data.ValidFrom);
        ValidTo = data.ValidTo is { } validTo ? Sensible(validTo) : kind.DefaultValidTo(data.ValidFrom);
        if (ValidTo < ValidFrom)
        {
            throw new BusinessException(FirmsErrorCodes.RecognitionPeriodReversed)
                .WithData("validFrom", ValidFrom)
                .WithData("validTo", ValidTo);
        }

        LastValidDay = ValidTo ?? DateOnly.MaxValue;
        CertificateNumber = Optional(data.CertificateNumber, RecognitionConsts.CertificateNumberMaxLength);
        IssuedBy = Optional(data.IssuedBy, RecognitionConsts.IssuedByMaxLength);
        Source = Optional(data.Source, RecognitionConsts.SourceMaxLength);
    }

    public Guid FirmId { get; private set; }

    public Guid SubjectId { get; private set; }

    public string RegionPath { get; private set; } = string.Empty;

    /// <summary>Code of a <see cref="RecognitionKind"/>.</summary>
    public string Kind { get; private set; } = string.Empty;

    public string? CertificateNumber { get; private set; }

    public string? IssuedBy { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>By the certificate; null without end.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The first day it no longer counts.</summary>
    public DateOnly? RevokedOn { get; private set; }

    public string? RevokedReason { get; private set; }

    /// <summary>The day it really ends: by revocation, by the certificate, or <see cref="DateOnly.MaxValue"/>.</summary>
    public DateOnly LastValidDay { get; private set; }

    public string? Source { get; private set; }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && day <= LastValidDay;

    /// <summary>Valid until the day before; from the first day on, it counts as never given.</summary>
    internal void Revoke(DateOnly revokedOn, string? reason)
    {
        if (RevokedOn is not null)
        {
            throw new BusinessException(FirmsErrorCodes.RecognitionAlreadyRevoked).WithData("revokedOn", RevokedOn);
        }

        if (revokedOn < ValidFrom || revokedOn > ValidTo)
        {
            throw new BusinessException(FirmsErrorCodes.RevocationOutsidePeriod)
                .WithData("validFrom", ValidFrom)
                .WithData("validTo", (object?)ValidTo ?? "∞");
        }

        RevokedReason =
            Optional(reason, RecognitionConsts.RevokedReasonMaxLength)
            ?? throw new BusinessException(FirmsErrorCodes.RevocationNeedsReason);
        RevokedOn = revokedOn;
        LastValidDay = revokedOn.AddDays(-1);
    }

    private static DateOnly Sensible(DateOnly day) =>
        day.Year is >= RecognitionConsts.FirstYear and <= RecognitionConsts.LastYear
            ? day
            : throw new BusinessException(FirmsErrorCodes.RecognitionDateOutOfRange)
                .WithData("date", day)
                .WithData("first", RecognitionConsts.FirstYear)
                .WithData("last", RecognitionConsts.LastYear);

    private static string? Optional(string? value, int maxLength) =>
        string.IsNullOrWhiteSpace(value) ? null : Check.Length(value.Trim(), nameof(value), maxLength);
}
