using System.Data.Common;
using System.Globalization;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Infrastructure.Http;
using FirmLadder.Kernel.Infrastructure.Localization;
using FirmLadder.Kernel.Tests.Sample;
using FirmLadder.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests.Http;

public sealed class ErrorInfoConverterTests : KernelTest
{
    private ErrorInfoConverter Converter =>
        new(
            Host.Services.GetRequiredService<ResourceStringLocalizerFactory>(),
            Host.Services.GetRequiredService<ICurrentUser>(),
            [new PlantedClassifier()]
        );

    public static TheoryData<Exception, int, string> Known =>
        new()
        {
            { new AbpValidationException("name", "FirmLadder::Validation:Required"), 400, "FirmLadder:Validation" },
            { new AbpAuthorizationException("Sample.Read"), 401, "FirmLadder:Unauthenticated" },
            { new EntityNotFoundException(typeof(Note), 1), 404, "FirmLadder:NotFound" },
            { new AbpDbConcurrencyException([]), 409, "FirmLadder:Conflict" },
            { new DbUpdateConcurrencyException("planted"), 409, "FirmLadder:Conflict" },
            { new DbUpdateException("planted", new PlantedDbException("duplicate")), 409, "FirmLadder:Duplicate" },
            { new DbUpdateException("planted", new PlantedDbException("referenced")), 409, "FirmLadder:Referenced" },
            { new DbUpdateException("planted", new PlantedDbException("busy")), 503, "FirmLadder:Busy" },
            { new BusinessException("Sample:TooMuch"), 422, "Sample:TooMuch" },
            { new InvalidOperationException("SELECT secret FROM table"), 500, "FirmLadder:Unexpected" },
        };

    [Theory]
    [MemberData(nameof(Known))]
    public void Every_failure_has_its_status_its_code_and_a_text(Exception exception, int status, string code)
    {
        var (answered, error) = Converter.Convert(exception);

        answered.ShouldBe(status);
        error.Code.ShouldBe(code);
        error.Message.ShouldNotBe(code);
        error.Message.ShouldNotContain("secret");
        error.Message.ShouldNotContain("planted");
    }

    [Fact]
    public async Task A_permission_that_is_missing_after_signing_in_is_403()
    {
        Host.User = TestUser.Create(Guid.CreateVersion7(), "officer");

        var (status, error) = await Host.RunAsync(_ => Task.FromResult(Converter.Convert(new AbpAuthorizationException("Sample.Read"))));

        (status, error.Code).ShouldBe((403, "FirmLadder:Forbidden"));
    }

    [Theory]
    [InlineData("zh-CN", "最多 3 个，现有 5 个。")]
    [InlineData("en-GB", "At most 3; there are 5.")]
    public void A_broken_rule_is_told_in_the_readers_language_with_its_data(string culture, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        var (_, error) = Converter.Convert(new BusinessException("Sample:TooMuch").WithData("limit", 3).WithData("count", 5));

        error.Message.ShouldBe(expected);
        error.Data["limit"].ShouldBe(3);
    }

    [Fact]
    public void A_rule_without_a_text_does_not_show_its_code()
    {
        var (_, error) = Converter.Convert(new BusinessException("Sample:NobodyWroteThis"));

        error.Message.ShouldNotContain("NobodyWroteThis");
    }

    [Fact]
    public void A_lost_race_names_the_fields()
    {
        var (_, error) = Converter.Convert(new AbpDbConcurrencyException([new ConcurrencyConflictField("name", "theirs", "mine")]));

        ((IReadOnlyList<ConcurrencyConflictField>)error.Data["fields"]!).ShouldHaveSingleItem().Current.ShouldBe("theirs");
    }

    private sealed class PlantedDbException(string kind) : DbException(kind);

    private sealed class PlantedClassifier : IDbErrorClassifier
    {
        public DbErrorKind Classify(DbException exception) =>
            exception.Message switch
            {
                "duplicate" => DbErrorKind.Duplicate,
                "referenced" => DbErrorKind.Referenced,
                _ => DbErrorKind.Busy,
            };
    }
}
