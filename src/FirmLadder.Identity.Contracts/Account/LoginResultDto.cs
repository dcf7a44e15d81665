namespace FirmLadder.Identity.Account;

/// <summary>Answer to a sign-in, always with status 200.</summary>
public sealed record LoginResultDto(LoginResultType Result, string? Description, bool MustChangePassword);
