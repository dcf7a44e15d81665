using FirmLadder.Identity.Account;
using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Identity.Http;

/// <summary>Signing in and out and one's own password.</summary>
[Route("api/account")]
public sealed class AccountController(IServiceProvider services, IStringLocalizer<IdentityResource> texts, IClock clock) : AbpController
{
    public const string LoginRateLimit = "login";

    // The account type is internal to the module, so the manager cannot be a parameter of a public constructor.
    private readonly SignInManager<User> _signIn = services.GetRequiredService<SignInManager<User>>();

    private readonly ISignInLog _log = services.GetRequiredService<ISignInLog>();

    private UserManager<User> Users => _signIn.UserManager;

    /// <summary>Signs in; the answer is 200 with a result, whatever the result.</summary>
    [HttpPost("login")]
    [AllowAnonymous]
    [EnableRateLimiting(LoginRateLimit)]
    public async Task<LoginResultDto> LoginAsync(LoginInput input)
    {
        var user = await Users.FindByNameAsync(input.UserNameOrEmailAddress) ?? await Users.FindByEmailAsync(input.UserNameOrEmailAddress);
        if (user is null)
        {
            // Hashing once keeps the answer as slow as for a user who exists.
            Users.PasswordHasher.HashPassword(new User(Guid.Empty, "nobody", "nobody"), input.Password);
            return Failed(LoginResultType.InvalidUserNameOrPassword);
        }

        var result = await _signIn.CheckPasswordSignInAsync(user, input.Password, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            var minutes = Math.Max(1, (int)Math.Ceiling((user.LockoutEnd!.Value - clock.Now).TotalMinutes));
            return new LoginResultDto(LoginResultType.LockedOut, texts["Login:LockedOut", minutes], false);
        }

        if (!result.Succeeded)
        {
            return Failed(LoginResultType.InvalidUserNameOrPassword);
        }

        if (!user.IsActive)
        {
            return Failed(LoginResultType.NotAllowed);
        }

        await _log.RecordAsync(user, clock.Now);
        await _signIn.SignInAsync(user, input.RememberMe);
        return new LoginResultDto(LoginResultType.Success, null, user.MustChangePassword);
    }

    /// <summary>Ends the session.</summary>
    [HttpPost("logout")]
    [AllowAnonymous]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> LogoutAsync()
    {
        await _signIn.SignOutAsync();
        return NoContent();
    }

    /// <summary>Changes one's own password; other sessions of the account end.</summary>
    [HttpPost("change-password")]
    [Authorize]
    [EnableRateLimiting(LoginRateLimit)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public async Task<IActionResult> ChangePasswordAsync(ChangePasswordInput input)
    {
        var user = (await Users.GetUserAsync(User))!;
        if (input.NewPassword == input.CurrentPassword)
        {
            throw new AbpValidationException("newPassword", "Identity::Password:SameAsOld");
        }

        if (!await Users.CheckPasswordAsync(user, input.CurrentPassword))
        {
            throw new AbpValidationException("currentPassword", "Identity::Password:Mismatch");
        }

        (await Users.ChangePasswordAsync(user, input.CurrentPassword, input.NewPassword)).ThrowIfFailed("newPassword");
        user.PasswordChanged();
        await Users.UpdateAsync(user);
        await _signIn.RefreshSignInAsync(user);
        return NoContent();
    }

    private LoginResultDto Failed(LoginResultType result) => new(result, texts[$"Login:{result}"], false);
}
