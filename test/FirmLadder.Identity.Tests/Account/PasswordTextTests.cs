using System.Globalization;
using FirmLadder.Identity.Tests.Hosting;
using FirmLadder.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace FirmLadder.Identity.Tests.Account;

/// <summary>What the rules say to the user.</summary>
public sealed class PasswordTextTests : IdentityTest
{
    [Theory]
    [InlineData("zh-Hans", "密码至少 10 位")]
    [InlineData("en", "At least 10")]
    public async Task A_broken_rule_is_named_once_in_the_readers_language(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var result = await CallAsync<UserManager<User>, IdentityResult>(m =>
                m.CreateAsync(new User(Guid.CreateVersion7(), "lisi", "李四"), "Short-123")
            );
            result.Succeeded.ShouldBeFalse();
            result.Errors.Count().ShouldBe(1);
            result
                .Errors.First()
                .Description.Replace(" ", "", StringComparison.Ordinal)
                .ShouldContain(expected.Replace(" ", "", StringComparison.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
