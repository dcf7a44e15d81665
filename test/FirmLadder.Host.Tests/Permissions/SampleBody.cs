using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FirmLadder.Host.Tests.Permissions;

/// <summary>Fills every member of an input with something that validates.</summary>
public static class SampleBody
{
    /// <param name="type">The input.</param>
    /// <param name="known">Values by member name, for what must mean something.</param>
    public static JsonObject Create(Type type, IReadOnlyDictionary<string, JsonNode> known)
    {
        ArgumentNullException.ThrowIfNull(type);
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.SetMethod?.IsPublic == true)
            .Select(p =>
                (Name: JsonNamingPolicy.CamelCase.ConvertName(p.Name), Type: Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)
            );
        return new JsonObject(
            members.Select(m => KeyValuePair.Create(m.Name, known.GetValueOrDefault(m.Name)?.DeepClone() ?? Sample(m.Type)))
        );
    }

    private static JsonNode? Sample(Type type) =>
        type == typeof(string) ? "样例"
        : type == typeof(DateOnly) ? "2024-06-30"
        : type == typeof(int) || type == typeof(decimal) ? 1
        : type == typeof(bool) ? true
        : type == typeof(Guid) ? Guid.CreateVersion7()
        : type.IsEnum ? Enum.GetNames(type)[0]
        : null;
}
