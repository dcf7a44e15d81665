using Microsoft.AspNetCore.Identity;

namespace FirmLadder.Identity.Users;

internal static class IdentityResultExtensions
{
    /// <exception cref="AbpValidationException">The framework's findings, already in the reader's language, about one member.</exception>
    public static void ThrowIfFailed(this IdentityResult result, string member)
    {
        if (!result.Succeeded)
        {
            throw new AbpValidationException([.. result.Errors.Select(e => new AbpValidationError(e.Description, [member]))]);
        }
    }
}
