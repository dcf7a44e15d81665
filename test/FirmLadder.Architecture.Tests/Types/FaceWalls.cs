using System.Reflection;
using System.Xml.Linq;

namespace FirmLadder.Architecture.Tests.Types;

/// <summary>A module's face is its Contracts project: public and documented there, internal and sealed here.</summary>
internal static class FaceWalls
{
    /// <summary>Controllers must be public to be found, modules to be named by <c>[DependsOn]</c>.</summary>
    public static IEnumerable<string> ImplementationIsInternal(IEnumerable<Type> types) =>
        from type in types
        where type is { IsNested: false, IsPublic: true } && !Product.IsController(type) && !typeof(AbpModule).IsAssignableFrom(type)
        select type.FullName;

    /// <summary>Sealed unless something inherits it.</summary>
    public static IEnumerable<string> ClassesAreSealedUnlessInherited(IReadOnlyList<Type> types)
    {
        var bases = types.Select(t => t.BaseType).OfType<Type>().Select(Definition).ToHashSet();
        return from type in types
            where type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(Definition(type))
            select type.FullName;
    }

    /// <summary>Permission providers are the one implementation that stands beside the names it defines.</summary>
    public static IEnumerable<string> ContractsArePublic(IEnumerable<Type> types) =>
        from type in types
        where type is { IsNested: false, IsPublic: false } && !typeof(PermissionDefinitionProvider).IsAssignableFrom(type)
        select type.FullName;

    /// <param name="types">Types that others see.</param>
    /// <param name="documentation">The XML documentation of their assembly.</param>
    public static IEnumerable<string> TypesAreDocumented(IEnumerable<Type> types, XDocument documentation)
    {
        var documented = documentation
            .Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value) || m.Element("inheritdoc") is not null)
            .Select(m => (string)m.Attribute("name")!)
            .ToHashSet(StringComparer.Ordinal);
        return from type in types
            where type is { IsNested: false, IsPublic: true } && !documented.Contains("T:" + type.FullName)
            select type.FullName;
    }

    public static XDocument DocumentationOf(Assembly assembly) => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
