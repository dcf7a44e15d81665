using FirmLadder.Identity.Users;

namespace FirmLadder.Identity.Tests.Account;

/// <summary>Worked cases of the password rules.</summary>
public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("Abcdefgh12")]
    [InlineData("abcdefgh1!")]
    [InlineData("correct horse battery 7")]
    [InlineData("连云港市科技局2026!")]
    [InlineData("Zhang-San-1990-x")]
    public void A_password_that_keeps_the_rules_is_accepted(string password) => Broken(password).ShouldBeEmpty();

    [Theory]
    [InlineData("Abcdefg12", "Password:TooShort")]
    [InlineData("Abcdefghij", "Password:RequiresDigit")]
    [InlineData("9081726354!", "Password:RequiresLetter")]
    [InlineData("abcdefgh12", "Password:RequiresMixed")]
    [InlineData("连云港市科技局人才处2026", "Password:RequiresMixed")]
    [InlineData("Aaaaaaaaa1", "Password:RequiresUniqueChars")]
    [InlineData("My-zhangsan-1", "Password:ContainsUserName")]
    [InlineData("My-ZHANGSAN-1", "Password:ContainsUserName")]
    [InlineData("Password2026!", "Password:TooCommon")]
    [InlineData("my-PASSWORD-7", "Password:TooCommon")]
    [InlineData("Admin@123456", "Password:TooCommon")]
    public void A_password_that_breaks_one_rule_is_told_which(string password, string rule) => Broken(password).ShouldBe([rule]);

    [Fact]
    public void All_broken_rules_are_told_at_once() =>
        Broken("")
            .ShouldBe([
                "Password:TooShort",
                "Password:RequiresDigit",
                "Password:RequiresLetter",
                "Password:RequiresMixed",
                "Password:RequiresUniqueChars",
            ]);

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("7")]
    public void A_very_short_user_name_does_not_forbid_its_letters(string userName) =>
        PasswordRules.Find(userName, "Abcdefgh-17").ShouldBeEmpty();

    private static string[] Broken(string password) => [.. PasswordRules.Find("zhangsan", password).Select(r => r.Key)];
}
