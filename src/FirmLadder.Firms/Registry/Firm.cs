namespace FirmLadder.Firms.Registry;

/// <summary>A firm of the register. Its rung is never stored here: it follows from its recognitions.</summary>
internal sealed class Firm : AuditedAggregateRoot<Guid>, IScoped
{
    private Firm() { }

    internal Firm(Guid id, CreditCode creditCode, string? overrideReason, Guid regionId, string regionPath, bool isDemo)
        : base(id)
    {
        SubjectId = id;
        CreditCode = creditCode.Value;
        CreditCodeOverrideReason = CheckedOverrideReason(creditCode, overrideReason);
        IsDemo = isDemo;
        RegionId = regionId;
        RegionPath = Check.NotNullOrWhiteSpace(regionPath, nameof(regionPath), FirmConsts.RegionPathMaxLength);
    }

    public string CreditCode { get; private set; } = string.Empty;

    /// <summary>Why a code with a wrong check character was accepted.</summary>
    public string? CreditCodeOverrideReason { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Pinyin order.</summary>
    public string NameSortKey { get; private set; } = string.Empty;

    public string? LegalRepresentative { get; private set; }

    /// <summary>元.</summary>
    public decimal? RegisteredCapital { get; private set; }

    public DateOnly? EstablishedOn { get; private set; }

    public string? Address { get; private set; }

    public Guid RegionId { get; private set; }

    public string RegionPath { get; private set; } = string.Empty;

    /// <summary>The firm itself: whoever is granted this subject sees it.</summary>
    public Guid SubjectId { get; private set; }

    public string? IndustryCode { get; private set; }

    public string? TechnicalField { get; private set; }

    /// <summary>Made up for demonstration; never mixed up with a real one.</summary>
    public bool IsDemo { get; private set; }

    internal void ChangeProfile(FirmProfile profile, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(profile.Name))
        {
            throw new BusinessException(FirmsErrorCodes.NameMissing);
        }

        if (profile.EstablishedOn > today)
        {
            throw new BusinessException(FirmsErrorCodes.EstablishedInFuture).WithData("establishedOn", profile.EstablishedOn);
        }

        if (profile.RegisteredCapital < 0)
        {
            throw new BusinessException(FirmsErrorCodes.RegisteredCapitalNegative);
        }

        Name = Check.NotNullOrWhiteSpace(profile.Name, nameof(profile.Name), FirmConsts.NameMaxLength);
        NameSortKey = ChineseSortKey.Of(Name);
        LegalRepresentative = Optional(profile.LegalRepresentative, FirmConsts.LegalRepresentativeMaxLength);
        RegisteredCapital = profile.RegisteredCapital is { } capital ? decimal.Round(capital, 2, MidpointRounding.AwayFromZero) : null;
        EstablishedOn = profile.EstablishedOn;
        Address = Optional(profile.Address, FirmConsts.AddressMaxLength);
        IndustryCode = Optional(profile.IndustryCode, FirmConsts.IndustryCodeMaxLength);
        TechnicalField = Optional(profile.TechnicalField, FirmConsts.TechnicalFieldMaxLength);
    }

    /// <summary>A code never changes, but the reason for accepting it may be put more clearly; it cannot be taken away.</summary>
    internal void ExplainCreditCode(string? overrideReason) =>
        CreditCodeOverrideReason = CheckedOverrideReason(Registry.CreditCode.Parse(CreditCode), overrideReason ?? CreditCodeOverrideReason);

    /// <summary>Recognitions, statements and spans carry the path too: <see cref="IFirmRepository.MoveRecordsAsync"/> goes with it.</summary>
    internal void MoveTo(Guid regionId, string regionPath)
    {
        RegionId = regionId;
        RegionPath = Check.NotNullOrWhiteSpace(regionPath, nameof(regionPath), FirmConsts.RegionPathMaxLength);
    }

    private static string? CheckedOverrideReason(CreditCode code, string? reason)
    {
        if (code.HasRightCheckCharacters)
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(reason)
            ? throw new BusinessException(FirmsErrorCodes.CreditCodeCheckDigit)
                .WithData("creditCode", code.Value)
                .WithData("expected", code.Expected?.ToString())
                .WithData("position", code.WrongPosition)
            : Check.NotNullOrWhiteSpace(reason, nameof(reason), FirmConsts.CreditCodeOverrideReasonMaxLength);
    }

    private static string? Optional(string? value, int maxLength) =>
        string.IsNullOrWhiteSpace(value) ? null : Check.Length(value.Trim(), nameof(value), maxLength);
}
