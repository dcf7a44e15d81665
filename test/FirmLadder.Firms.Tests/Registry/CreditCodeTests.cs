using FirmLadder.Firms.Registry;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Registry;

public sealed class CreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91320706MA27K8Q38D")]
    [InlineData("12320700466500015M")]
    public void Worked_examples_of_the_standard_are_right(string code)
    {
        CreditCode.Parse(code).HasRightCheckCharacters.ShouldBeTrue();
    }

    [Theory]
    [InlineData("91350100M000100Y4", '3')]
    [InlineData("91320706MA27K8Q38", 'D')]
    [InlineData("12320700466500015", 'M')]
    public void Check_character_of_the_worked_examples_is_computed(string first17, char expected)
    {
        CreditCode.CheckCharacter(first17).ShouldBe(expected);
    }

    [Theory]
    [InlineData("MA27K8Q3", '8')]
    [InlineData("46650001", '5')]
    [InlineData("M000100Y", '4')]
    public void Body_check_character_of_the_worked_examples_is_computed(string body, char expected)
    {
        CreditCode.BodyCheckCharacter(body).ShouldBe(expected);
    }

    [Fact]
    public void A_sum_divisible_by_31_gives_zero_and_not_an_index_beyond_the_alphabet()
    {
        var first17 = Enumerable
            .Range(0, 31)
            .Select(i => "9132070" + "0" + "00000000" + CreditCode.Alphabet[i])
            .Select(c => CreditCode.CheckCharacter(c));

        first17.ShouldContain('0');
    }

    [Theory]
    [InlineData("0000000", '0')]
    [InlineData("00000000", '0')]
    public void A_body_sum_divisible_by_11_gives_zero(string zeros, char expected)
    {
        CreditCode.BodyCheckCharacter(zeros.PadRight(8, '0')).ShouldBe(expected);
    }

    [Fact]
    public void A_body_sum_of_one_gives_the_letter_X()
    {
        // 4 at weight 3 is 12, which leaves 1: 11 - 1 = 10, written X.
        CreditCode.BodyCheckCharacter("40000000").ShouldBe('X');
    }

    [Theory]
    [InlineData("  91320706ma27k8q38d ")]
    [InlineData("９１３２０７０６ＭＡ２７Ｋ８Ｑ３８Ｄ")]
    [InlineData("\u300091320706MA27K8Q38D\t")]
    public void Spaces_lower_case_and_full_width_are_put_right(string text)
    {
        CreditCode.Parse(text).Value.ShouldBe("91320706MA27K8Q38D");
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("91320706MA27K8Q38", 17)]
    [InlineData("91320706MA27K8Q38DD", 19)]
    public void A_wrong_length_is_told(string? text, int length)
    {
        CreditCode.TryParse(text, out _, out var problem).ShouldBeFalse();

        problem.ShouldBe(CreditCodeProblem.WrongLength(length));
    }

    [Theory]
    [InlineData("I1320706MA27K8Q38D", 1, 'I')]
    [InlineData("9O320706MA27K8Q38D", 2, 'O')]
    [InlineData("91A20706MA27K8Q38D", 3, 'A')]
    [InlineData("9132070SMA27K8Q38D", 8, 'S')]
    [InlineData("91320706ZA27K8Q38D", 9, 'Z')]
    [InlineData("91320706MA27K8Q38V", 18, 'V')]
    [InlineData("91320706MA27K8中38D", 15, '中')]
    public void A_character_that_cannot_stand_there_is_told_with_its_position(string text, int position, char character)
    {
        CreditCode.TryParse(text, out _, out var problem).ShouldBeFalse();

        problem.ShouldBe(CreditCodeProblem.WrongCharacter(position, character));
    }

    [Fact]
    public void Parse_throws_with_the_code_and_data_a_text_needs()
    {
        var exception = Should.Throw<BusinessException>(() => CreditCode.Parse("9132070SMA27K8Q38D"));

        exception.Code.ShouldBe(FirmsErrorCodes.CreditCodeCharacter);
        exception.Data["position"].ShouldBe(8);
        exception.Data["character"].ShouldBe("S");
    }

    [Fact]
    public void A_wrong_last_character_is_kept_and_the_right_one_told()
    {
        var code = CreditCode.Parse("91320706MA27K8Q38E");

        code.HasRightCheckCharacters.ShouldBeFalse();
        code.WrongPosition.ShouldBe(18);
        code.Expected.ShouldBe('D');
    }

    [Fact]
    public void A_wrong_body_check_character_is_told_when_the_last_one_is_right()
    {
        var code = CreditCode.Parse("91320706MA27K8Q39" + CreditCode.CheckCharacter("91320706MA27K8Q39"));

        code.WrongPosition.ShouldBe(17);
        code.Expected.ShouldBe('8');
    }

    [Fact]
    public void Any_17_characters_with_computed_check_characters_verify()
    {
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                ValidCodes(),
                code =>
                {
                    CreditCode.TryParse(code, out var parsed, out _).ShouldBeTrue();
                    parsed!.HasRightCheckCharacters.ShouldBeTrue(code);
                    parsed.Value.ShouldBe(code);
                }
            )
        );
    }

    [Fact]
    public void Changing_any_one_character_is_caught()
    {
        var changes =
            from code in ValidCodes().Generator
            from position in Gen.Choose(0, 17)
            from index in Gen.Choose(0, 30)
            let other = CreditCode.Alphabet[index]
            where other != code[position]
            select (code, changed: code[..position] + other + code[(position + 1)..]);
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                changes.ToArbitrary(),
                pair =>
                {
                    var caught = !CreditCode.TryParse(pair.changed, out var parsed, out _) || !parsed.HasRightCheckCharacters;
                    caught.ShouldBeTrue($"{pair.code} → {pair.changed}");
                }
            )
        );
    }

    [Fact]
    public void No_text_makes_parsing_fail_otherwise_than_by_telling_why()
    {
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll<string?>(text =>
            {
                if (!CreditCode.TryParse(text, out _, out var problem))
                {
                    problem.ToException().Code.ShouldStartWith("Firms:CreditCode");
                }
            })
        );
    }

    internal static Arbitrary<string> ValidCodes()
    {
        var letters = Gen.Elements(CreditCode.Alphabet.ToCharArray());
        var digits = Gen.Elements("0123456789".ToCharArray());
        return (
            from head in letters.ArrayOf(2)
            from area in digits.ArrayOf(6)
            from body in letters.ArrayOf(8)
            let first16 = new string(head) + new string(area) + new string(body)
            let first17 = first16 + CreditCode.BodyCheckCharacter(first16.AsSpan(8))
            select first17 + CreditCode.CheckCharacter(first17)
        ).ToArbitrary();
    }
}
