namespace FirmLadder.Identity;

/// <summary>Texts of accounts, roles and regions.</summary>
[LocalizationResourceName("Identity")]
public sealed class IdentityResource;
