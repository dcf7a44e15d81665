namespace FirmLadder.Architecture.Tests.Types;

/// <summary>Wall 2: only <c>*.Data</c> sees EF Core, only <c>*.Http</c> and the host see ASP.NET.</summary>
internal static class LayerWalls
{
    /// <summary>The account library (users, password hashes, sign-in) is not the web; everything else of ASP.NET is.</summary>
    private const string AccountLibrary = "Microsoft.AspNetCore.Identity";

    private static readonly string[] DatabaseLibraries = ["Microsoft.EntityFrameworkCore", "Microsoft.Data.", "Npgsql", "SQLitePCLRaw"];

    /// <summary>Projects that are the database.</summary>
    private static readonly string[] DatabaseProjects = ["FirmLadder.EntityFrameworkCore", "FirmLadder.SqlServer.UdtStandIn"];

    public static IEnumerable<string> OnlyDataSeesTheDatabase(IEnumerable<Type> types) =>
        from type in types
        where !StartsWithAny(type.Assembly.GetName().Name!, DatabaseProjects) && !HasSegment(type, "Data")
        let seen = TypeUsage
            .Of(type)
            .Where(u => StartsWithAny(u.Assembly.GetName().Name!, DatabaseLibraries))
            .Select(u => u.Name)
            .Order(StringComparer.Ordinal)
            .ToList()
        where seen.Count > 0
        select $"{type.FullName} sees {string.Join(", ", seen)}";

    public static IEnumerable<string> OnlyHttpSeesTheWeb(IEnumerable<Type> types) =>
        from type in types
        where type.Assembly.GetName().Name != "FirmLadder.Host" && !HasSegment(type, "Http")
        let seen = TypeUsage.Of(type).Where(IsWeb).Select(u => u.Name).Order(StringComparer.Ordinal).ToList()
        where seen.Count > 0
        select $"{type.FullName} sees {string.Join(", ", seen)}";

    private static bool IsWeb(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && type.Namespace != AccountLibrary;

    private static bool HasSegment(Type type, string segment) =>
        type.Namespace?.Split('.').Contains(segment, StringComparer.Ordinal) == true;

    private static bool StartsWithAny(string name, string[] prefixes) => prefixes.Any(p => name.StartsWith(p, StringComparison.Ordinal));
}
