namespace FirmLadder.Identity.Account;

/// <summary>What a session must agree with on every request.</summary>
internal sealed record SessionState(string SecurityStamp, bool IsActive, bool MustChangePassword, IReadOnlyList<string> RoleNames);
