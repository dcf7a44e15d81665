using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Architecture.Tests;

/// <summary>Every assembly of the product that lies beside the tests; nothing is typed here, so a new module is held to the walls at once.</summary>
internal static class Product
{
    private const string Prefix = "FirmLadder.";
    private const string ContractsSuffix = ".Contracts";

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory
            .GetFiles(AppContext.BaseDirectory, Prefix + "*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.EndsWith("Tests", StringComparison.Ordinal) && name != "FirmLadder.TestBase")
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(new AssemblyName(name!))),
    ];

    public static IReadOnlyList<Assembly> Contracts { get; } = [.. Assemblies.Where(a => IsContracts(NameOf(a)))];

    /// <summary>What has a Contracts project beside it.</summary>
    public static IReadOnlyList<Assembly> Modules { get; } =
    [.. Assemblies.Where(a => Contracts.Any(c => NameOf(c) == NameOf(a) + ContractsSuffix))];

    public static IReadOnlyList<Type> Types { get; } = [.. Assemblies.SelectMany(TypesOf)];

    public static IReadOnlyList<Type> Controllers { get; } = [.. Types.Where(IsController)];

    public static string RepositoryRoot { get; } = FindRoot(AppContext.BaseDirectory);

    public static string NameOf(Assembly assembly) => assembly.GetName().Name!;

    public static bool IsContracts(string assemblyName) => assemblyName.EndsWith(ContractsSuffix, StringComparison.Ordinal);

    public static bool IsOurs(string? assemblyName) => assemblyName?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <summary>Written types: nested ones too, but nothing the compiler made.</summary>
    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetTypes().Where(t => !TypeUsage.IsGenerated(t));

    public static bool IsController(Type type) => typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract;

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "FirmLadder.slnx"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
