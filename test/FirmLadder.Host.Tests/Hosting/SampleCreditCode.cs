namespace FirmLadder.Host.Tests.Hosting;

/// <summary>Made-up unified social credit codes whose check characters are right (GB 32100-2015, GB 11714-1997).</summary>
public static class SampleCreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <param name="number">Codes of different numbers differ.</param>
    public static string Create(int number)
    {
        var body = $"9{number % 10_000_000:D7}";
        var organisation = body + OrganisationCheck(body);
        var code = "91320706" + organisation;
        var sum = code.Select((c, i) => Alphabet.IndexOf(c, StringComparison.Ordinal) * Weight(i)).Sum();
        return code + Alphabet[(31 - (sum % 31)) % 31];
    }

    private static char OrganisationCheck(string body)
    {
        int[] weights = [3, 7, 9, 10, 5, 8, 4, 2];
        var check = 11 - (body.Select((c, i) => (c - '0') * weights[i]).Sum() % 11);
        return check switch
        {
            10 => 'X',
            11 => '0',
            _ => (char)('0' + check),
        };
    }

    private static int Weight(int position) => (int)System.Numerics.BigInteger.ModPow(3, position, 31);
}
