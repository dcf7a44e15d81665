using FirmLadder.Architecture.Tests.Planted;
using FirmLadder.Architecture.Tests.Source;
using FirmLadder.Kernel.Infrastructure.Localization;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Architecture.Tests.Texts;

public sealed class TextWallTests
{
    private static readonly LocalizationTextStore Store = ProductServices.Provider.GetRequiredService<LocalizationTextStore>();

    private static readonly string[] Cultures = [.. Store.Languages.Select(l => l.CultureName)];

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Uneven = new(StringComparer.Ordinal)
    {
        ["zh-Hans"] = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["A"] = "{name} 一",
            ["B"] = " ",
            ["C"] = "{0}",
        },
        ["en"] = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["A"] = "{Name} one",
            ["C"] = "{0}",
            ["D"] = "four",
        },
    };

    [Fact]
    public void Chinese_and_English_have_the_same_keys_and_placeholders()
    {
        Cultures.ShouldBe(["zh-Hans", "en"]);
        foreach (var resource in Store.Resources)
        {
            TextsOf(resource).Values.ShouldAllBe(t => t.Count > 0);
            TextWalls.LanguagesHaveTheSameKeys(TextsOf(resource)).ShouldBeEmpty(resource.Name);
            TextWalls.LanguagesHaveTheSamePlaceholders(TextsOf(resource)).ShouldBeEmpty(resource.Name);
            TextWalls.TextsAreNotEmpty(TextsOf(resource)).ShouldBeEmpty(resource.Name);
        }
    }

    [Fact]
    public void Texts_that_differ_between_languages_are_found()
    {
        TextWalls.LanguagesHaveTheSameKeys(Uneven).ShouldBe(["zh-Hans lacks D", "en lacks B"]);
        TextWalls.LanguagesHaveTheSamePlaceholders(Uneven).ShouldBe(["A: zh-Hans and en"]);
        TextWalls.TextsAreNotEmpty(Uneven).ShouldBe(["zh-Hans: B"]);
    }

    [Fact]
    public void The_bases_of_every_resource_are_resources() => TextWalls.BaseResourcesClose(Store.Resources).ShouldBeEmpty();

    [Fact]
    public void A_missing_or_circular_base_is_found() =>
        TextWalls
            .BaseResourcesClose([
                new LocalizationResource(typeof(string), [typeof(int)]),
                new LocalizationResource(typeof(int), [typeof(string)]),
                new LocalizationResource(typeof(long), [typeof(short), typeof(long)]),
            ])
            .ShouldBe(["Int64 -> Int16", "Int64 -> Int64", "System.Int32 <-> System.String"]);

    [Fact]
    public void Every_permission_has_a_text_in_both_languages()
    {
        var groups = ProductServices.Provider.GetRequiredService<IPermissionDefinitionManager>().GetGroups();
        var wanted = groups.Select(g => g.DisplayName).Concat(groups.SelectMany(g => g.Permissions).Select(p => p.DisplayName)).ToList();

        wanted.Count.ShouldBeGreaterThan(15);
        TextWalls.TextsExist(wanted, Find, Cultures).ShouldBeEmpty();
    }

    [Fact]
    public void Every_error_code_has_a_text_in_both_languages()
    {
        var codes = TextWalls.ErrorCodes(Product.Types).Select(c => c.Code).ToList();

        codes.Count.ShouldBeGreaterThan(20);
        codes.ShouldBeUnique();
        TextWalls.CodesNameTheirResource(codes, [.. Store.Resources.Select(r => r.Name)]).ShouldBeEmpty();
        TextWalls.TextsExist(codes.Select(c => new LocalizableString(ResourceOf(c), c)), Find, Cultures).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_that_is_missing_is_found()
    {
        TextWalls.TextsExist([new LocalizableString(typeof(FirmLadderResource), "No:Such")], Find, ["en"]).ShouldBe(["en lacks No:Such"]);
        TextWalls.CodesNameTheirResource(["Firms:Good", "Nowhere:Bad", "NoColon"], ["Firms"]).ShouldBe(["Nowhere:Bad", "NoColon"]);
        TextWalls.ErrorCodes([typeof(PlantedErrorCodes)]).Select(c => c.Code).ShouldBe(["Planted:NeverThrown"]);
    }

    [Fact]
    public void Every_error_code_is_used() =>
        TextWalls
            .ErrorCodes(Product.Types)
            .Where(c => !SourceWalls.IsMentioned(SourceFile.Product, c.Class.Name, c.Name) && !Elsewhere(c.Class).Contains(c.Code))
            .Select(c => $"{c.Class.Name}.{c.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void An_error_code_that_nobody_throws_is_found()
    {
        var file = SourceFile.Parse("a.cs", "class A { string B() => PlantedErrorCodes.Thrown; }");

        SourceWalls.IsMentioned([file], "PlantedErrorCodes", "Thrown").ShouldBeTrue();
        SourceWalls.IsMentioned([file], "PlantedErrorCodes", "NeverThrown").ShouldBeFalse();
    }

    [Fact]
    public void Every_text_of_a_code_has_a_code()
    {
        // Codes of the infrastructure stand in its source as they are; those of the modules are constants.
        var known = TextWalls
            .ErrorCodes(Product.Types)
            .Select(c => c.Code)
            .Concat(SourceWalls.Literals(SourceFile.Product))
            .ToHashSet(StringComparer.Ordinal);

        Store.Resources.SelectMany(r => TextWalls.CodeTextsHaveACode(r.Name, Store.GetTexts(r.Name, "en").Keys, known)).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_without_its_code_is_found() =>
        TextWalls
            .CodeTextsHaveACode("Firms", ["Firms:Known", "Firms:Forgotten", "Title"], new HashSet<string> { "Firms:Known" })
            .ShouldBe(["Firms:Forgotten"]);

    /// <summary>The infrastructure cannot see a module's constants; where it answers with a module's code, the code stands there as it is.</summary>
    private static HashSet<string> Elsewhere(Type errorCodes) =>
        SourceWalls
            .Literals(SourceFile.Product.Where(f => !f.Path.EndsWith($"/{errorCodes.Name}.cs", StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyDictionary<string, string>> TextsOf(LocalizationResource resource) =>
        Cultures.ToDictionary(c => c, c => Store.GetTexts(resource.Name, c), StringComparer.Ordinal);

    private static string? Find(LocalizableString text, string culture) =>
        Store.Find(Store.Resources.First(r => r.Type == text.ResourceType), culture, text.Name);

    private static Type ResourceOf(string code) => Store.Resources.First(r => r.Name == code.Split(':')[0]).Type;
}
