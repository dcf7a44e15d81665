using FirmLadder.Architecture.Tests.Planted.RoundTrip.First;
using FirmLadder.Architecture.Tests.Planted.RoundTrip.Second;
using Shouldly;
using Xunit;

namespace FirmLadder.Architecture.Tests.References;

public sealed class ReferenceWallTests
{
    private static readonly IReadOnlyList<AssemblyNode> Nodes = AssemblyNode.Of(Product.Assemblies);

    [Fact]
    public void The_product_is_found()
    {
        Product.Contracts.Count.ShouldBeGreaterThanOrEqualTo(3);
        Product.Modules.Count.ShouldBe(Product.Contracts.Count, "every Contracts project stands beside its module");
        Product.Types.Count.ShouldBeGreaterThan(200);
        Product.Controllers.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void A_module_refers_to_the_contracts_of_other_modules_only() =>
        ReferenceWalls.ModulesReferToContractsOnly(Nodes).ShouldBeEmpty();

    [Fact]
    public void A_module_that_refers_to_another_module_is_found() =>
        ReferenceWalls
            .ModulesReferToContractsOnly([
                new("FirmLadder.A", ["FirmLadder.Kernel", "FirmLadder.A.Contracts", "FirmLadder.B"]),
                new("FirmLadder.A.Contracts", []),
            ])
            .ShouldBe(["FirmLadder.A -> FirmLadder.B"]);

    [Fact]
    public void Contracts_refer_to_the_Kernel_and_to_contracts_only() =>
        ReferenceWalls.ContractsReferToKernelAndContractsOnly(Nodes).ShouldBeEmpty();

    [Fact]
    public void Contracts_that_see_the_web_or_a_module_are_found() =>
        ReferenceWalls
            .ContractsReferToKernelAndContractsOnly([
                new(
                    "FirmLadder.A.Contracts",
                    ["System.Runtime", "FirmLadder.Kernel", "FirmLadder.B.Contracts", "FirmLadder.A", "Microsoft.AspNetCore.Mvc"]
                ),
            ])
            .ShouldBe(["FirmLadder.A.Contracts -> FirmLadder.A", "FirmLadder.A.Contracts -> Microsoft.AspNetCore.Mvc"]);

    [Fact]
    public void The_Kernel_stands_alone() => ReferenceWalls.KernelStandsAlone(Nodes).ShouldBeEmpty();

    [Fact]
    public void A_Kernel_that_sees_the_web_is_found() =>
        ReferenceWalls
            .KernelStandsAlone([
                new("FirmLadder.Kernel", ["System.Runtime", "Microsoft.Extensions.Options", "Microsoft.AspNetCore.Http.Abstractions"]),
            ])
            .ShouldBe(["FirmLadder.Kernel -> Microsoft.AspNetCore.Http.Abstractions"]);

    [Fact]
    public void The_assemblies_form_no_cycle() => ReferenceWalls.AssembliesFormNoCycle(Nodes).ShouldBeEmpty();

    [Fact]
    public void A_cycle_of_assemblies_is_found() =>
        ReferenceWalls
            .AssembliesFormNoCycle([new("A", ["B"]), new("B", ["C"]), new("C", ["A"]), new("D", ["A"])])
            .ShouldBe(["A <-> B <-> C"]);

    [Fact]
    public void The_namespaces_inside_an_assembly_form_no_cycle() =>
        Product
            .Modules.Concat(Product.Contracts)
            .SelectMany(a => ReferenceWalls.NamespacesFormNoCycle([.. Product.TypesOf(a)]))
            .ShouldBeEmpty();

    [Fact]
    public void A_cycle_of_namespaces_is_found() =>
        ReferenceWalls
            .NamespacesFormNoCycle([typeof(NeedsSecond), typeof(NeedsFirst)])
            .ShouldBe([$"{typeof(NeedsSecond).Namespace} <-> {typeof(NeedsFirst).Namespace}"]);
}
