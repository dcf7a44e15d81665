using System.Security.Cryptography;

namespace FirmLadder.Identity.Users;

/// <summary>Makes passwords to be shown once: 16 characters that cannot be mistaken for one another, about 90 bits.</summary>
internal static class OneTimePasswords
{
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    /// <summary>A password that the rules accept for this user; by chance one in some thousands would hold a short user name.</summary>
    public static string Create(string userName)
    {
        string password;
        do
        {
            password = Draw();
        } while (PasswordRules.Find(userName, password).Any());

        return password;
    }

    private static string Draw()
    {
        char[] characters =
        [
            .. RandomNumberGenerator.GetItems<char>(Lower + Upper + Digits, 13),
            .. RandomNumberGenerator.GetItems<char>(Lower, 1),
            .. RandomNumberGenerator.GetItems<char>(Upper, 1),
            .. RandomNumberGenerator.GetItems<char>(Digits, 1),
        ];
        RandomNumberGenerator.Shuffle<char>(characters);
        return new string(characters);
    }
}
