using FirmLadder.Kernel.Infrastructure.Modularity;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests;

public sealed class ModuleGraphTests
{
    [Fact]
    public void A_module_comes_after_everything_it_depends_on_and_once() =>
        ModuleGraph.Load(typeof(Top)).Select(m => m.GetType()).ShouldBe([typeof(Bottom), typeof(Left), typeof(Right), typeof(Top)]);

    [Fact]
    public void A_circle_is_refused_and_named() =>
        Should.Throw<InvalidOperationException>(() => ModuleGraph.Load(typeof(Hen))).Message.ShouldEndWith("Hen > Egg > Hen");

    [DependsOn(typeof(Left), typeof(Right))]
    private sealed class Top : AbpModule;

    [DependsOn(typeof(Bottom))]
    private sealed class Left : AbpModule;

    [DependsOn(typeof(Bottom))]
    private sealed class Right : AbpModule;

    private sealed class Bottom : AbpModule;

    [DependsOn(typeof(Egg))]
    private sealed class Hen : AbpModule;

    [DependsOn(typeof(Hen))]
    private sealed class Egg : AbpModule;
}
