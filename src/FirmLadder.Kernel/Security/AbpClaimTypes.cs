using System.Security.Claims;

namespace FirmLadder.Kernel;

/// <summary>Claims carried by the session.</summary>
public static class AbpClaimTypes
{
    public const string UserId = ClaimTypes.NameIdentifier;
    public const string UserName = ClaimTypes.Name;
    public const string Role = ClaimTypes.Role;
    public const string Name = "name";

    /// <summary>Present while the user must choose a new password before anything else.</summary>
    public const string MustChangePassword = "must_change_password";

    /// <summary>When the session began (Unix seconds); the absolute limit counts from here.</summary>
    public const string SessionStarted = "session_started";
}
