using System.Text.Json;

namespace FirmLadder.Firms.Registry;

/// <summary>GB/T 4754-2017 sections and divisions. Firms may carry longer codes; they belong to the division they begin with.</summary>
internal sealed class IndustryCatalog : ISingletonDependency
{
    private const int DivisionLength = 2;
    private const int LongestCode = 4;
    private readonly Dictionary<string, Industry> _byCode;

    public IndustryCatalog()
    {
        Items = EmbeddedCatalogue.Read("industries", element => element.Deserialize<Industry>(EmbeddedCatalogue.Json)!);
        _byCode = Items.ToDictionary(i => i.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<Industry> Items { get; }

    /// <summary><c>C</c>, <c>39</c>, <c>3911</c>, also written <c>C39</c> or <c>C3911</c>: without the letter before digits; null if unknown.</summary>
    public string? Normalize(string? text)
    {
        var code = (text ?? string.Empty).Trim().ToUpperInvariant();
        if (code.Length <= 1)
        {
            return _byCode.ContainsKey(code) ? code : null;
        }

        var digits = char.IsAsciiLetter(code[0]) ? code[1..] : code;
        if (digits.Length is < DivisionLength or > LongestCode || !digits.All(char.IsAsciiDigit) || Division(digits) is not { } division)
        {
            return null;
        }

        var letterFits = digits.Length == code.Length || division.ParentCode == code[..1];
        return letterFits ? digits : null;
    }

    /// <summary>The section or division a normalised code belongs to.</summary>
    public Industry? Find(string? code) =>
        code switch
        {
            null => null,
            { Length: 1 } => _byCode.GetValueOrDefault(code),
            _ => Division(code),
        };

    /// <summary>The divisions of a section.</summary>
    public IReadOnlyList<string> DivisionsOf(string section) => [.. Items.Where(i => i.ParentCode == section).Select(i => i.Code)];

    private Industry? Division(string digits) =>
        digits.Length < DivisionLength ? null : _byCode.GetValueOrDefault(digits[..DivisionLength]);
}
