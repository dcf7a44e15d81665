using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Account;

/// <summary>How long a session lives (configuration <c>Identity:Session</c>).</summary>
internal sealed class SessionOptions
{
    /// <summary>Minutes without a request after which the session ends.</summary>
    [Range(1, 1440)]
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Hours after sign-in at which the session ends whatever happens.</summary>
    [Range(1, 168)]
    public int AbsoluteHours { get; set; } = 12;

    /// <summary>Wrong passwords in a row that lock the account.</summary>
    [Range(3, 20)]
    public int MaxFailedAttempts { get; set; } = 5;

    /// <summary>Minutes an account stays locked.</summary>
    [Range(1, 1440)]
    public int LockoutMinutes { get; set; } = 15;
}
