using System.Reflection;
using System.Runtime.CompilerServices;

namespace FirmLadder.Architecture.Tests.Types;

/// <summary>Wall 2: an aggregate changes by its own methods and knows other aggregates by their id.</summary>
internal static class AggregateWalls
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Entities(IEnumerable<Type> types) => types.Where(t => typeof(IEntity).IsAssignableFrom(t) && t.IsClass);

    /// <summary>An <c>init</c> belongs to the making of an entity and changes nothing later.</summary>
    public static IEnumerable<string> EntitiesHaveNoPublicSetter(IEnumerable<Type> types) =>
        from type in Entities(types)
        from property in type.GetProperties(Members)
        where
            property.SetMethod?.IsPublic == true
            && !property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.Name}.{property.Name}";

    public static IEnumerable<string> EntitiesKnowOtherAggregatesById(IEnumerable<Type> types) =>
        from type in Entities(types)
        from member in type.GetProperties(Members)
            .Select(p => (p.Name, Type: p.PropertyType))
            .Concat(type.GetFields(Members).Select(f => (f.Name, Type: f.FieldType)))
        where !member.Name.StartsWith('<') && Parts(member.Type).Any(p => p != type && IsAggregate(p))
        select $"{type.Name}.{member.Name}";

    /// <summary>An id is handed in: no constructor without parameters that others may call.</summary>
    public static IEnumerable<string> EntitiesAreMadeWithTheirId(IEnumerable<Type> types) =>
        from type in Entities(types)
        where !type.IsAbstract
        from constructor in type.GetConstructors(Members)
        where constructor.GetParameters().Length == 0 && !constructor.IsPrivate
        select $"{type.Name}()";

    private static bool IsAggregate(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.IsGenericType && t.GetGenericTypeDefinition() == typeof(AggregateRoot<>))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];
}
