namespace FirmLadder.Firms.Registry;

/// <summary>Column lengths of a firm, in characters.</summary>
public static class FirmConsts
{
    public const int CreditCodeLength = 18;
    public const int CreditCodeOverrideReasonMaxLength = 200;
    public const int NameMaxLength = 200;
    public const int NameSortKeyMaxLength = 128;
    public const int LegalRepresentativeMaxLength = 64;
    public const int AddressMaxLength = 256;
    public const int RegionPathMaxLength = 128;
    public const int IndustryCodeMaxLength = 8;
    public const int TechnicalFieldMaxLength = 32;
    public const int FilterMaxLength = 100;

    /// <summary>元; beyond this a number is a slip of the unit.</summary>
    public const string RegisteredCapitalMax = "10000000000000";
}
