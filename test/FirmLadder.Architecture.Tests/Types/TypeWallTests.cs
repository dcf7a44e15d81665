using System.Xml.Linq;
using FirmLadder.Architecture.Tests.Planted;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace FirmLadder.Architecture.Tests.Types;

public sealed class TypeWallTests
{
    private static IEnumerable<Type> ModuleTypes => Product.Modules.SelectMany(Product.TypesOf);

    private static IEnumerable<Type> ContractTypes => Product.Contracts.SelectMany(Product.TypesOf);

    [Fact]
    public void Only_Data_sees_the_database() =>
        LayerWalls.OnlyDataSeesTheDatabase(Product.Types).Where(v => !IsExcepted(v, DatabaseExceptions)).ShouldBeEmpty();

    /// <summary>The readiness check asks the context whether the database answers; it is the host's only look at it.</summary>
    private static readonly string[] DatabaseExceptions = ["FirmLadder.Host.DatabaseHealthCheck"];

    [Fact]
    public void A_query_outside_Data_is_found() =>
        LayerWalls
            .OnlyDataSeesTheDatabase([typeof(QueryInTheOpen), typeof(Planted.Data.QueryAtHome)])
            .ShouldHaveSingleItem()
            .ShouldStartWith(typeof(QueryInTheOpen).FullName!);

    [Fact]
    public void Only_Http_sees_the_web() => LayerWalls.OnlyHttpSeesTheWeb(Product.Types).ShouldBeEmpty();

    [Fact]
    public void A_class_outside_Http_that_sees_the_web_is_found() =>
        LayerWalls
            .OnlyHttpSeesTheWeb([typeof(WebInTheOpen), typeof(Planted.Http.WebAtHome), typeof(AccountLibraryUser)])
            .ShouldHaveSingleItem()
            .ShouldContain("HttpContext");

    [Fact]
    public void Entities_have_no_public_setter() => AggregateWalls.EntitiesHaveNoPublicSetter(Product.Types).ShouldBeEmpty();

    [Fact]
    public void Entities_know_other_aggregates_by_id() => AggregateWalls.EntitiesKnowOtherAggregatesById(Product.Types).ShouldBeEmpty();

    [Fact]
    public void Entities_are_made_with_their_id() => AggregateWalls.EntitiesAreMadeWithTheirId(Product.Types).ShouldBeEmpty();

    [Fact]
    public void An_open_aggregate_is_found()
    {
        Type[] planted = [typeof(OpenAggregate), typeof(ClosedAggregate)];

        AggregateWalls.EntitiesHaveNoPublicSetter(planted).ShouldBe(["OpenAggregate.Name"]);
        AggregateWalls.EntitiesKnowOtherAggregatesById(planted).ShouldBe(["OpenAggregate.Neighbours"]);
        AggregateWalls.EntitiesAreMadeWithTheirId(planted).ShouldBe(["OpenAggregate()"]);
    }

    [Fact]
    public void Every_stored_entity_is_scoped_or_says_why_not() =>
        ScopeWalls.EntitiesAreScopedOrSayWhyNot(ProductModel.EntityTypes.Where(e => !e.IsOwned()).Select(e => e.ClrType)).ShouldBeEmpty();

    [Fact]
    public void An_entity_without_scope_or_reason_is_found() =>
        ScopeWalls
            .EntitiesAreScopedOrSayWhyNot([typeof(OpenAggregate), typeof(ClosedAggregate), typeof(UnscopedWithoutReason)])
            .ShouldBe([typeof(OpenAggregate).FullName!, typeof(UnscopedWithoutReason).FullName!]);

    [Fact]
    public void Every_assembly_has_its_own_table_prefix() =>
        ScopeWalls
            .EveryAssemblyHasItsTablePrefix([
                .. ProductModel
                    .EntityTypes.Select(e => (e.ClrType.Assembly.GetName().Name!, e.GetTableName()!))
                    .Where(t => t.Item2 is not null),
            ])
            .ShouldBeEmpty();

    [Fact]
    public void A_table_with_a_foreign_prefix_is_found() =>
        ScopeWalls
            .EveryAssemblyHasItsTablePrefix([("A", "AaOne"), ("A", "BbTwo"), ("C", "CcOne"), ("D", "CcTwo")])
            .ShouldBe(["A: Aa, Bb", "Cc: C, D"]);

    /// <summary>The console tool writes the sample workbooks with it; no other module can see it.</summary>
    private static readonly string[] OpenToTools = ["FirmLadder.Firms.Demo.DemoWorkbook"];

    [Fact]
    public void The_inside_of_a_module_is_internal() => FaceWalls.ImplementationIsInternal(ModuleTypes).Except(OpenToTools).ShouldBeEmpty();

    [Fact]
    public void A_public_class_inside_a_module_is_found() =>
        FaceWalls.ImplementationIsInternal([typeof(PublicInside), typeof(ClosedAggregate)]).ShouldBe([typeof(PublicInside).FullName]);

    [Fact]
    public void Classes_are_sealed_unless_inherited() =>
        FaceWalls.ClassesAreSealedUnlessInherited([.. Product.Types.Where(t => !IsTool(t))]).ShouldBeEmpty();

    [Fact]
    public void A_class_that_nobody_inherits_is_found() =>
        FaceWalls
            .ClassesAreSealedUnlessInherited([typeof(Inherited), typeof(Heir), typeof(Childless)])
            .ShouldBe([typeof(Childless).FullName]);

    /// <summary>
    /// The workbook writer streams; every module that offers a workbook writes with it directly, so its inner parts lie behind it and not
    /// behind a service.
    /// </summary>
    private static readonly string[] InnerPartsOfContracts =
    [
        "FirmLadder.Platform.Workbooks.SheetWriter",
        "FirmLadder.Platform.Workbooks.WrittenSheet",
        "FirmLadder.Platform.Workbooks.XlsxComments",
        "FirmLadder.Platform.Workbooks.XlsxParts",
        "FirmLadder.Platform.Workbooks.XlsxStyles",
        "FirmLadder.Platform.Workbooks.XlsxText",
    ];

    [Fact]
    public void Contracts_are_public() => FaceWalls.ContractsArePublic(ContractTypes).Except(InnerPartsOfContracts).ShouldBeEmpty();

    [Fact]
    public void An_internal_contract_is_found() =>
        FaceWalls.ContractsArePublic([typeof(PublicInside), typeof(ClosedAggregate)]).ShouldBe([typeof(ClosedAggregate).FullName]);

    [Fact]
    public void Contracts_are_documented() =>
        Product
            .Contracts.Append(typeof(IEntity).Assembly)
            .SelectMany(a => FaceWalls.TypesAreDocumented(Product.TypesOf(a), FaceWalls.DocumentationOf(a)))
            .ShouldBeEmpty();

    [Fact]
    public void A_contract_without_a_summary_is_found() =>
        FaceWalls
            .TypesAreDocumented(
                [typeof(PublicInside)],
                XDocument.Parse(
                    $"<doc><members><member name='T:{typeof(PublicInside).FullName}'><summary> </summary></member></members></doc>"
                )
            )
            .ShouldBe([typeof(PublicInside).FullName]);

    private static bool IsExcepted(string violation, string[] exceptions) =>
        exceptions.Any(e => violation.StartsWith(e + " ", StringComparison.Ordinal));

    /// <summary>Made by the migrations tool, or written for a program we do not own.</summary>
    private static bool IsTool(Type type) =>
        typeof(Microsoft.EntityFrameworkCore.Migrations.Migration).IsAssignableFrom(type)
        || typeof(Microsoft.EntityFrameworkCore.Infrastructure.ModelSnapshot).IsAssignableFrom(type)
        || type.Name == "Program";
}
