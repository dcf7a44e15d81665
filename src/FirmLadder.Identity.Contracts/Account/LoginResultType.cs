namespace FirmLadder.Identity.Account;

/// <summary>How a sign-in ended (ABP's names).</summary>
public enum LoginResultType
{
    Success = 1,
    InvalidUserNameOrPassword = 2,
    NotAllowed = 3,
    LockedOut = 4,
    RequiresTwoFactor = 5,
}
