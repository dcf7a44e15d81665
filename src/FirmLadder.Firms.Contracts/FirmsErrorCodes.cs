namespace FirmLadder.Firms;

/// <summary>Codes of broken rules; the texts are in <c>Localization/</c> under the same keys.</summary>
public static class FirmsErrorCodes
{
    /// <summary>Data: <c>length</c>.</summary>
    public const string CreditCodeLength = "Firms:CreditCodeLength";

    /// <summary>Data: <c>position</c> (from 1), <c>character</c>.</summary>
    public const string CreditCodeCharacter = "Firms:CreditCodeCharacter";

    /// <summary>Data: <c>creditCode</c>, <c>expected</c>, <c>position</c> (17 or 18). May be overridden with a reason.</summary>
    public const string CreditCodeCheckDigit = "Firms:CreditCodeCheckDigit";

    /// <summary>Data: <c>creditCode</c>.</summary>
    public const string CreditCodeTaken = "Firms:CreditCodeTaken";

    public const string RegionNotAvailable = "Firms:RegionNotAvailable";

    public const string NameMissing = "Firms:NameMissing";

    /// <summary>Data: <c>industryCode</c>.</summary>
    public const string UnknownIndustry = "Firms:UnknownIndustry";

    /// <summary>Data: <c>technicalField</c>.</summary>
    public const string UnknownTechnicalField = "Firms:UnknownTechnicalField";

    /// <summary>Data: <c>establishedOn</c>.</summary>
    public const string EstablishedInFuture = "Firms:EstablishedInFuture";

    public const string RegisteredCapitalNegative = "Firms:RegisteredCapitalNegative";

    /// <summary>Data: <c>kind</c>.</summary>
    public const string UnknownRecognitionKind = "Firms:UnknownRecognitionKind";

    /// <summary>Data: <c>validFrom</c>, <c>validTo</c>.</summary>
    public const string RecognitionPeriodReversed = "Firms:RecognitionPeriodReversed";

    /// <summary>Data: <c>date</c>, <c>first</c> and <c>last</c> year.</summary>
    public const string RecognitionDateOutOfRange = "Firms:RecognitionDateOutOfRange";

    /// <summary>Data: <c>kind</c>, <c>validFrom</c>.</summary>
    public const string RecognitionTaken = "Firms:RecognitionTaken";

    /// <summary>Data: <c>revokedOn</c>.</summary>
    public const string RecognitionAlreadyRevoked = "Firms:RecognitionAlreadyRevoked";

    /// <summary>Data: <c>validFrom</c>, <c>validTo</c> (or nothing).</summary>
    public const string RevocationOutsidePeriod = "Firms:RevocationOutsidePeriod";

    public const string RevocationNeedsReason = "Firms:RevocationNeedsReason";

    /// <summary>Data: <c>year</c>, <c>revision</c>.</summary>
    public const string StatementRevisionNeedsReason = "Firms:StatementRevisionNeedsReason";

    /// <summary>Data: <c>year</c>, <c>first</c>, <c>last</c>.</summary>
    public const string StatementYearOutOfRange = "Firms:StatementYearOutOfRange";

    /// <summary>Data: <c>figure</c> (camelCase), <c>figureName</c>.</summary>
    public const string StatementFigureNegative = "Firms:StatementFigureNegative";

    /// <summary>Data: <c>figure</c> (camelCase), <c>figureName</c>, <c>limit</c>.</summary>
    public const string StatementFigureTooLarge = "Firms:StatementFigureTooLarge";

    /// <summary>Data: <c>rdStaff</c>, <c>staffTotal</c>.</summary>
    public const string StatementRdStaffExceedsStaff = "Firms:StatementRdStaffExceedsStaff";

    public const string StatementEmpty = "Firms:StatementEmpty";
}
