using Shouldly;
using Xunit;

namespace FirmLadder.Architecture.Tests.Source;

public sealed class SourceWallTests
{
    /// <summary>Work that acts for nobody in particular; each place says in its own comment or docstring why.</summary>
    private static readonly string[] PlacesThatMayIgnoreTheScope =
    [
        // Seeding runs before anybody has signed in.
        "src/FirmLadder.EntityFrameworkCore/DataSeeder.cs",
    ];

    /// <summary>A number in an Excel cell is a double, and so is the width of a column; no rule is computed with either.</summary>
    private static readonly string[] FilesOfWorkbooks =
    [
        "src/FirmLadder.Platform/Imports/ErrorWorkbookWriter.cs",
        "src/FirmLadder.Platform/Imports/TemplateWriter.cs",
        "src/FirmLadder.Platform/Workbooks/WorkbookReader.cs",
    ];

    private static IEnumerable<SourceFile> ModuleFiles =>
        SourceFile.Product.Where(f => Product.Modules.Any(m => f.IsIn(m.GetName().Name!)));

    [Fact]
    public void No_file_has_more_than_400_lines() => SourceWalls.FilesAreShort(SourceFile.Product.Concat(SourceFile.Tests)).ShouldBeEmpty();

    [Fact]
    public void A_long_file_is_found() =>
        SourceWalls
            .FilesAreShort([SourceFile.Parse("short.cs", new string('\n', 399)), SourceFile.Parse("long.cs", new string('\n', 400))])
            .ShouldBe(["long.cs: 401 lines"]);

    [Fact]
    public void No_method_has_more_than_40_lines() => SourceWalls.MethodsAreShort(SourceFile.Product).ShouldBeEmpty();

    [Fact]
    public void A_long_method_is_found()
    {
        var body = string.Concat(Enumerable.Repeat("        ;\n", 38));
        var text =
            $"class A\n{{\n    [Obsolete]\n    void Fits()\n    {{\n{body[..^10]}    }}\n\n    void TooLong()\n    {{\n{body}    }}\n}}";

        SourceWalls.MethodsAreShort([SourceFile.Parse("a.cs", text)]).ShouldBe(["a.cs:45: 41 lines"]);
    }

    [Fact]
    public void Only_listed_places_ignore_the_scope() =>
        SourceWalls.PlacesWithoutScope(SourceFile.Product).ShouldBe(PlacesThatMayIgnoreTheScope, ignoreOrder: true);

    [Fact]
    public void A_place_that_ignores_the_scope_is_found() =>
        SourceWalls
            .PlacesWithoutScope([
                SourceFile.Parse(
                    "guilty.cs",
                    "class A { void B(IDataFilter f) { using var _ = f.Disable<FirmLadder.Kernel.IScoped>(); } }"
                ),
                SourceFile.Parse("innocent.cs", "class A { void B(IDataFilter f) { using var _ = f.Disable<IOther>(); } }"),
            ])
            .ShouldBe(["guilty.cs"]);

    [Fact]
    public void Rules_are_exact() => SourceWalls.RulesAreExact(ModuleFiles.Where(f => !FilesOfWorkbooks.Contains(f.Path))).ShouldBeEmpty();

    [Fact]
    public void Floating_point_in_a_rule_is_found() =>
        SourceWalls.RulesAreExact([SourceFile.Parse("a.cs", "class A\n{\n    decimal Good;\n    double? bad;\n}")]).ShouldBe(["a.cs:4"]);

    [Fact]
    public void Broken_rules_have_constant_codes() => SourceWalls.BusinessExceptionsHaveConstantCodes(SourceFile.Product).ShouldBeEmpty();

    [Fact]
    public void A_broken_rule_with_a_code_of_its_own_is_found() =>
        SourceWalls
            .BusinessExceptionsHaveConstantCodes([
                SourceFile.Parse(
                    "a.cs",
                    "throw new BusinessException(Codes.A);\nthrow new BusinessException(\"Firms:B\");\nthrow new BusinessException($\"Firms:{1}\");"
                ),
            ])
            .ShouldBe(["a.cs:2", "a.cs:3"]);

    [Fact]
    public void Banned_symbols_exist()
    {
        var lines = File.ReadAllLines(Path.Combine(Product.RepositoryRoot, "BannedSymbols.txt"));

        lines.Length.ShouldBeGreaterThan(10);
        BannedSymbolWalls.BannedSymbolsExist(lines).ShouldBeEmpty();
    }

    [Fact]
    public void A_banned_symbol_that_does_not_exist_is_found() =>
        BannedSymbolWalls
            .BannedSymbolsExist(["P:System.DateTime.Now;good", "P:System.DateTime.Nuw;bad"])
            .ShouldBe(["P:System.DateTime.Nuw"]);
}
