namespace FirmLadder.Identity.Users;

/// <summary>The new account and the password that is shown once.</summary>
public sealed record CreatedUserDto(UserDto User, string OneTimePassword);
