namespace FirmLadder.Identity;

/// <summary>Lengths shared by input and tables.</summary>
public static class IdentityConsts
{
    public const int MaxUserNameLength = 64;
    public const int MaxNameLength = 64;
    public const int MaxEmailLength = 128;
    public const int MaxPhoneNumberLength = 20;
    public const int MaxPasswordLength = 128;
    public const int MaxRoleNameLength = 64;
    public const int MaxDescriptionLength = 256;
    public const int MaxRegionCodeLength = 24;
    public const int MaxRegionNameLength = 64;
    public const int MaxRegionPathLength = 100;
    public const int MaxPermissionNameLength = 128;
    public const string UserNamePattern = @"^[A-Za-z0-9][A-Za-z0-9._@-]*$";
    public const string RoleNamePattern = @"^[A-Za-z][A-Za-z0-9]*$";
}
