using System.Reflection;

namespace FirmLadder.Kernel;

/// <summary>A named set of texts that falls back to its base resources.</summary>
public sealed record LocalizationResource(Type Type, IReadOnlyList<Type> BaseTypes)
{
    /// <summary>The name on the wire, and the namespace of its error codes.</summary>
    public string Name { get; } = NameOf(Type);

    public static string NameOf(Type type) => type.GetCustomAttribute<LocalizationResourceNameAttribute>()?.Name ?? type.Name;
}
