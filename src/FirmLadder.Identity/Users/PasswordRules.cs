using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Identity.Users;

/// <summary>At least 10 characters with letter and digit and either upper case or a symbol; neither common nor containing the user name.</summary>
internal sealed class PasswordRules(IStringLocalizer<IdentityResource> texts) : IPasswordValidator<User>
{
    public const int MinLength = 10;
    private const int MinUniqueChars = 5;

    /// <summary>A shorter user name is too likely to occur in a good password by chance.</summary>
    private const int MinUserNameToAvoid = 3;

    private static readonly string[] Common =
    [
        "PASSWORD",
        "1234567890",
        "QWERTYUIOP",
        "ADMIN12345",
        "ADMIN@123",
        "ABC1234567",
        "1QAZ2WSX",
        "ASDFGHJKL",
        "WELCOME123",
        "LETMEIN",
        "IAMADMIN",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password)
    {
        var errors = Find(user.UserName, password ?? string.Empty)
            .Select(e => new IdentityError { Code = e.Key, Description = texts[e.Key, e.Argument] })
            .ToArray();
        return Task.FromResult(errors.Length == 0 ? IdentityResult.Success : IdentityResult.Failed(errors));
    }

    /// <summary>Text keys of the rules that a password breaks.</summary>
    internal static IEnumerable<(string Key, int Argument)> Find(string userName, string password)
    {
        if (password.Length < MinLength)
        {
            yield return ("Password:TooShort", MinLength);
        }

        if (!password.Any(char.IsDigit))
        {
            yield return ("Password:RequiresDigit", 0);
        }

        if (!password.Any(char.IsLetter))
        {
            yield return ("Password:RequiresLetter", 0);
        }

        if (!password.Any(c => char.IsUpper(c) || !char.IsLetterOrDigit(c)))
        {
            yield return ("Password:RequiresMixed", 0);
        }

        if (password.Distinct().Count() < MinUniqueChars)
        {
            yield return ("Password:RequiresUniqueChars", MinUniqueChars);
        }

        if (userName.Length >= MinUserNameToAvoid && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
        {
            yield return ("Password:ContainsUserName", 0);
        }

        if (Common.Any(c => password.Contains(c, StringComparison.OrdinalIgnoreCase)))
        {
            yield return ("Password:TooCommon", 0);
        }
    }
}
