namespace FirmLadder.Firms.Localization;

/// <summary>Texts of the Firms module.</summary>
[LocalizationResourceName("Firms")]
public sealed class FirmsResource;
