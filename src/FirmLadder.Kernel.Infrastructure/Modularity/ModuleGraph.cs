namespace FirmLadder.Kernel.Infrastructure.Modularity;

/// <summary>The modules reachable from a start-up module, each after those it depends on.</summary>
public static class ModuleGraph
{
    /// <exception cref="InvalidOperationException">The modules depend on one another in a circle.</exception>
    public static IReadOnlyList<AbpModule> Load(Type startupModule)
    {
        var ordered = new List<Type>();
        Visit(startupModule, ordered, []);
        return ordered.ConvertAll(t => (AbpModule)Activator.CreateInstance(t)!);
    }

    private static void Visit(Type module, List<Type> ordered, List<Type> path)
    {
        if (ordered.Contains(module))
        {
            return;
        }

        if (path.Contains(module))
        {
            throw new InvalidOperationException($"Modules in a circle: {string.Join(" > ", path.Append(module).Select(t => t.Name))}");
        }

        path.Add(module);
        foreach (var needed in module.GetCustomAttributes(typeof(DependsOnAttribute), false).Cast<DependsOnAttribute>())
        {
            foreach (var type in needed.DependedTypes)
            {
                Visit(type, ordered, path);
            }
        }

        path.Remove(module);
        ordered.Add(module);
    }
}
