using System.Diagnostics.CodeAnalysis;

namespace FirmLadder.Firms.Registry;

/// <summary>
/// A 统一社会信用代码 (GB 32100-2015): 18 characters whose structure is right. A wrong check character is kept and told, because
/// codes with one have been issued; whoever stores it must give a reason.
/// </summary>
internal sealed record CreditCode
{
    /// <summary>31 characters, their index is their value: no I, O, S, V, Z.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private const int Modulus = 31;
    private const int BodyStart = 8;
    private const int BodyLength = 8;
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] BodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private CreditCode(string value)
    {
        Value = value;
        (WrongPosition, Expected) = FindWrongCheckCharacter(value);
    }

    public string Value { get; }

    /// <summary>Position from 1 of the check character that is wrong: 18, or 17 for that of the body (GB 11714); null when both are right.</summary>
    public int? WrongPosition { get; }

    /// <summary>What ought to stand at <see cref="WrongPosition"/>.</summary>
    public char? Expected { get; }

    public bool HasRightCheckCharacters => WrongPosition is null;

    /// <exception cref="BusinessException">Wrong length or a character that cannot stand where it stands.</exception>
    public static CreditCode Parse(string? text) => TryParse(text, out var code, out var problem) ? code : throw problem.ToException();

    /// <summary>False only when the structure is wrong; look at <see cref="HasRightCheckCharacters"/> afterwards.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CreditCode? code, [NotNullWhen(false)] out CreditCodeProblem? problem)
    {
        var value = Normalize(text);
        problem = FindProblem(value);
        code = problem is null ? new CreditCode(value) : null;
        return problem is null;
    }

    /// <summary>Trimmed, upper case, full-width characters made half-width.</summary>
    public static string Normalize(string? text) => string.Concat((text ?? string.Empty).Select(ToHalfWidth)).Trim().ToUpperInvariant();

    /// <summary>The 18th character for the first 17.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Alphabet.IndexOf(first17[i], StringComparison.Ordinal) * Weights[i];
        }

        // 31 - 0 would be 31, which the alphabet does not have: it stands for 0.
        return Alphabet[(Modulus - (sum % Modulus)) % Modulus];
    }

    /// <summary>The ninth character of an organisation code (GB 11714) for its first eight; A is 10 and Z is 35 here.</summary>
    public static char BodyCheckCharacter(ReadOnlySpan<char> first8)
    {
        var sum = 0;
        for (var i = 0; i < BodyWeights.Length; i++)
        {
            sum += (char.IsAsciiDigit(first8[i]) ? first8[i] - '0' : first8[i] - 'A' + 10) * BodyWeights[i];
        }

        var check = 11 - (sum % 11);
        return check switch
        {
            10 => 'X',
            11 => '0',
            _ => (char)('0' + check),
        };
    }

    public override string ToString() => Value;

    private static (int? Position, char? Expected) FindWrongCheckCharacter(string value)
    {
        var expected = CheckCharacter(value);
        if (expected != value[^1])
        {
            return (value.Length, expected);
        }

        var body = BodyCheckCharacter(value.AsSpan(BodyStart, BodyLength));
        return body == value[BodyStart + BodyLength] ? (null, null) : (BodyStart + BodyLength + 1, body);
    }

    private static CreditCodeProblem? FindProblem(string value)
    {
        if (value.Length != FirmConsts.CreditCodeLength)
        {
            return CreditCodeProblem.WrongLength(value.Length);
        }

        for (var i = 0; i < value.Length; i++)
        {
            // Positions 3-8 are the GB/T 2260 code of the registering authority.
            var fits = i is >= 2 and <= 7 ? char.IsAsciiDigit(value[i]) : Alphabet.Contains(value[i], StringComparison.Ordinal);
            if (!fits)
            {
                return CreditCodeProblem.WrongCharacter(i + 1, value[i]);
            }
        }

        return null;
    }

    private static char ToHalfWidth(char c) =>
        c switch
        {
            '\u3000' => ' ',
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            _ => c,
        };
}
