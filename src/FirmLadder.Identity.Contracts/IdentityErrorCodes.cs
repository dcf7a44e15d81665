namespace FirmLadder.Identity;

/// <summary>Error codes of accounts, roles and regions; each has a text in both languages.</summary>
public static class IdentityErrorCodes
{
    public const string PasswordChangeRequired = "Identity:PasswordChangeRequired";
    public const string UserNameTaken = "Identity:UserNameTaken";
    public const string EmailTaken = "Identity:EmailTaken";
    public const string RoleUnknown = "Identity:RoleUnknown";
    public const string RoleNameTaken = "Identity:RoleNameTaken";
    public const string RoleIsStatic = "Identity:RoleIsStatic";
    public const string RoleInUse = "Identity:RoleInUse";
    public const string RegionUnknown = "Identity:RegionUnknown";
    public const string RegionNeeded = "Identity:RegionNeeded";
    public const string LastAdministrator = "Identity:LastAdministrator";
    public const string OwnAccount = "Identity:OwnAccount";
    public const string BeyondOwnRights = "Identity:BeyondOwnRights";
}
