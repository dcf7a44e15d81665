using System.Reflection;
using FirmLadder.Kernel.Infrastructure.Modularity;

namespace FirmLadder.Host.Tests.Start;

/// <summary>The modules of the product hang together.</summary>
public sealed class ModuleGraphTests
{
    private static readonly IReadOnlyList<Type> Modules = [.. ModuleGraph.Load(typeof(FirmLadderHostModule)).Select(m => m.GetType())];

    [Fact]
    public void Every_module_is_reached_exactly_once()
    {
        var all = Directory
            .GetFiles(AppContext.BaseDirectory, "FirmLadder.*.dll")
            .Where(f => !Path.GetFileName(f).Contains("Test", StringComparison.Ordinal))
            .SelectMany(f => Assembly.Load(Path.GetFileNameWithoutExtension(f)).GetTypes())
            .Where(t => typeof(AbpModule).IsAssignableFrom(t) && !t.IsAbstract);
        Modules.ShouldBe(all, ignoreOrder: true);
        Modules.ShouldBeUnique();
    }

    [Fact]
    public void Every_module_comes_after_those_it_depends_on()
    {
        var seen = new HashSet<Type>();
        foreach (var module in Modules)
        {
            foreach (var needed in module.GetCustomAttributes<DependsOnAttribute>().SelectMany(d => d.DependedTypes))
            {
                seen.ShouldContain(needed, module.Name);
            }

            seen.Add(module);
        }
    }

    [Fact]
    public void Modules_in_a_circle_are_named() =>
        Should.Throw<InvalidOperationException>(() => ModuleGraph.Load(typeof(One))).Message.ShouldContain("One > Other > One");

    [DependsOn(typeof(Other))]
    private sealed class One : AbpModule;

    [DependsOn(typeof(One))]
    private sealed class Other : AbpModule;
}
