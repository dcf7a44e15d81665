using System.Reflection;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>The model parts found in a list of assemblies.</summary>
public sealed record ModelContributors(IReadOnlyList<IModelContributor> Items)
{
    public static ModelContributors From(IEnumerable<Assembly> assemblies) =>
        new([
            .. assemblies
                .Append(typeof(ModelContributors).Assembly)
                .Distinct()
                .SelectMany(a => a.GetTypes())
                .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IModelContributor).IsAssignableFrom(t))
                .OrderBy(t => t.FullName, StringComparer.Ordinal)
                .Select(t => (IModelContributor)Activator.CreateInstance(t, nonPublic: true)!),
        ]);
}
