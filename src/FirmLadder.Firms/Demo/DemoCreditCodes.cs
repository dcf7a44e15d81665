using FirmLadder.Firms.Registry;

namespace FirmLadder.Firms.Demo;

/// <summary>Makes credit codes that are right by every rule and belong to nobody we know of.</summary>
internal sealed class DemoCreditCodes(DemoRandom random)
{
    private const string Firm = "91";
    private const string Digits = "0123456789";

    // Letters of newer codes, without those the standard leaves out.
    private const string Letters = "ABCDEFGHJKLMNPQRTUWXY";

    // From October 2015 on, codes have been issued whose body begins with MA.
    private const int FirstYearOfLetters = 2016;
    private readonly HashSet<string> _issued = new(StringComparer.Ordinal);

    public string Issue(DemoPlace place, int foundedIn)
    {
        var former = place.FormerRegistrationCodes.FirstOrDefault(f => foundedIn < f.FoundedBefore);
        while (true)
        {
            var head = Firm + (former?.Code ?? random.Pick(place.RegistrationCodes)) + Body(foundedIn);
            head += CreditCode.BodyCheckCharacter(head.AsSpan(8, 8));
            var code = head + CreditCode.CheckCharacter(head);
            if (_issued.Add(code))
            {
                return code;
            }
        }
    }

    private string Body(int foundedIn) =>
        foundedIn >= FirstYearOfLetters ? "MA" + Draw(1, Digits) + Draw(1, Letters) + Draw(4, Digits + Letters) : Draw(8, Digits);

    private string Draw(int length, string alphabet) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));
}
