namespace FirmLadder.Platform.Localization;

/// <summary>Texts of the Platform module.</summary>
[LocalizationResourceName("Platform")]
public sealed class PlatformResource;
