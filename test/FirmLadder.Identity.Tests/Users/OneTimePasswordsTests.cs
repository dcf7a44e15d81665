using FirmLadder.Identity.Users;

namespace FirmLadder.Identity.Tests.Users;

/// <summary>Passwords that are read out or copied from a screen once.</summary>
public sealed class OneTimePasswordsTests
{
    private static readonly IReadOnlyList<string> Samples = [.. Enumerable.Range(0, 2000).Select(_ => OneTimePasswords.Create("zhangsan"))];

    [Fact]
    public void They_have_sixteen_characters() => Samples.ShouldAllBe(p => p.Length == 16);

    [Fact]
    public void They_hold_no_characters_that_look_alike() =>
        Samples.SelectMany(p => p).Distinct().ShouldNotContain(c => "0O1lI".Contains(c));

    [Fact]
    public void They_are_letters_and_digits_that_any_keyboard_has() =>
        Samples.SelectMany(p => p).ShouldAllBe(c => char.IsAsciiLetterOrDigit(c));

    [Fact]
    public void They_keep_the_rules() => Samples.SelectMany(p => PasswordRules.Find("zhangsan", p)).ShouldBeEmpty();

    [Theory]
    [InlineData("abc")]
    [InlineData("a2c")]
    public void They_keep_the_rules_for_short_user_names_too(string userName) =>
        Enumerable.Range(0, 2000).SelectMany(_ => PasswordRules.Find(userName, OneTimePasswords.Create(userName))).ShouldBeEmpty();

    [Fact]
    public void No_two_are_the_same() => Samples.ShouldBeUnique();

    [Fact]
    public void The_needed_kinds_of_characters_have_no_fixed_place() =>
        Samples.Select(p => char.IsDigit(p[^1])).Distinct().Count().ShouldBe(2);
}
