using System.Text.Json;

namespace FirmLadder.Firms.Registry;

/// <summary>The eight technical fields.</summary>
internal sealed class TechnicalFieldCatalog : ISingletonDependency
{
    public IReadOnlyList<TechnicalField> Items { get; } =
        EmbeddedCatalogue.Read("technical-fields", element => element.Deserialize<TechnicalField>(EmbeddedCatalogue.Json)!);

    /// <summary>The code for a code or a Chinese name; null if unknown.</summary>
    public string? Normalize(string? text)
    {
        var wanted = text?.Trim();
        return Items
            .FirstOrDefault(f =>
                string.Equals(f.Code, wanted, StringComparison.OrdinalIgnoreCase) || string.Equals(f.Name, wanted, StringComparison.Ordinal)
            )
            ?.Code;
    }
}
