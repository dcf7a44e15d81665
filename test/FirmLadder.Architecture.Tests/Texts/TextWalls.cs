using System.Reflection;
using System.Text.RegularExpressions;

namespace FirmLadder.Architecture.Tests.Texts;

/// <summary>Wall 4: every code, permission and word has a text in every language.</summary>
internal static partial class TextWalls
{
    /// <param name="texts">Texts by culture and key.</param>
    public static IEnumerable<string> LanguagesHaveTheSameKeys(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts) =>
        from mine in texts
        from other in texts
        from key in other.Value.Keys
        where !mine.Value.ContainsKey(key)
        select $"{mine.Key} lacks {key}";

    public static IEnumerable<string> LanguagesHaveTheSamePlaceholders(
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts
    )
    {
        var first = texts.First();
        return from other in texts.Skip(1)
            from text in other.Value
            where first.Value.ContainsKey(text.Key) && !Placeholders(text.Value).SetEquals(Placeholders(first.Value[text.Key]))
            select $"{text.Key}: {first.Key} and {other.Key}";
    }

    public static IEnumerable<string> TextsAreNotEmpty(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts) =>
        from culture in texts
        from text in culture.Value
        where string.IsNullOrWhiteSpace(text.Value)
        select $"{culture.Key}: {text.Key}";

    /// <summary>Every base of a resource is itself a resource, and no resource is its own base.</summary>
    public static IEnumerable<string> BaseResourcesClose(IReadOnlyList<LocalizationResource> resources)
    {
        var missing =
            from resource in resources
            from needed in resource.BaseTypes
            where resources.All(r => r.Type != needed)
            select $"{resource.Name} -> {needed.Name}";
        var graph = resources.ToDictionary(
            r => r.Type.FullName!,
            r => (IReadOnlySet<string>)r.BaseTypes.Select(b => b.FullName!).ToHashSet(),
            StringComparer.Ordinal
        );
        return missing
            .Concat(resources.Where(r => r.BaseTypes.Contains(r.Type)).Select(r => $"{r.Name} -> {r.Name}"))
            .Concat(Cycles.Find(graph));
    }

    /// <param name="wanted">Where each text is wanted, and which.</param>
    /// <param name="find">Looks a text up in a culture.</param>
    /// <param name="cultures">Cultures that must have it.</param>
    public static IEnumerable<string> TextsExist(
        IEnumerable<LocalizableString> wanted,
        Func<LocalizableString, string, string?> find,
        IReadOnlyList<string> cultures
    ) => from text in wanted from culture in cultures where find(text, culture) is null select $"{culture} lacks {text.Name}";

    /// <summary>Constants of classes called <c>…ErrorCodes</c>.</summary>
    public static IEnumerable<(Type Class, string Name, string Code)> ErrorCodes(IEnumerable<Type> types) =>
        from type in types
        where type.Name.EndsWith("ErrorCodes", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.IsLiteral && field.FieldType == typeof(string)
        select (type, field.Name, (string)field.GetRawConstantValue()!);

    /// <summary>A code begins with the name of the resource that holds its text.</summary>
    public static IEnumerable<string> CodesNameTheirResource(IEnumerable<string> codes, IReadOnlyCollection<string> resources) =>
        codes.Where(c => c.Split(':') is not [var resource, { Length: > 0 }] || !resources.Contains(resource));

    /// <summary>Texts with a code as their key, whose code nobody throws.</summary>
    public static IEnumerable<string> CodeTextsHaveACode(string resource, IEnumerable<string> keys, IReadOnlySet<string> knownCodes) =>
        keys.Where(k => k.StartsWith(resource + ":", StringComparison.Ordinal) && !knownCodes.Contains(k));

    private static HashSet<string> Placeholders(string text) =>
        PlaceholderPattern().Matches(text).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlaceholderPattern();
}
