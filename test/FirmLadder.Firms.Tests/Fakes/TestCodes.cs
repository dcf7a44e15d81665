using System.Globalization;
using FirmLadder.Firms.Registry;

namespace FirmLadder.Firms.Tests;

/// <summary>Made-up credit codes that verify.</summary>
internal static class TestCodes
{
    public static string Number(int number)
    {
        var first16 = "91320706" + "MA" + number.ToString("D6", CultureInfo.InvariantCulture);
        var first17 = first16 + CreditCode.BodyCheckCharacter(first16.AsSpan(8));
        return first17 + CreditCode.CheckCharacter(first17);
    }
}
