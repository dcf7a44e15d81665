namespace FirmLadder.Identity.Users;

/// <summary>Shown once; must be changed at the first sign-in.</summary>
public sealed record OneTimePasswordDto(string OneTimePassword);
