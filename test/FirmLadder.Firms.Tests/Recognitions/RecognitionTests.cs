using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Recognitions;

public sealed class RecognitionTests
{
    private static readonly Guid FirmId = Guid.Parse("0195d1c8-0000-7000-8000-000000000001");
    private static readonly DateOnly From = new(2024, 12, 10);
    private static readonly DateOnly To = new(2027, 12, 9);

    [Fact]
    public void A_certificate_lasts_three_years_less_a_day_unless_it_says_otherwise()
    {
        NewHighTech().ValidTo.ShouldBe(To);
        NewHighTech(validTo: new DateOnly(2025, 6, 30)).LastValidDay.ShouldBe(new DateOnly(2025, 6, 30));
    }

    [Fact]
    public void An_end_before_the_beginning_is_refused()
    {
        Should
            .Throw<BusinessException>(() => NewHighTech(validTo: From.AddDays(-1)))
            .Code.ShouldBe(FirmsErrorCodes.RecognitionPeriodReversed);
    }

    [Fact]
    public void A_day_in_another_age_is_refused()
    {
        Should
            .Throw<BusinessException>(() => New("HighTech", new DateOnly(9998, 1, 1), null))
            .Code.ShouldBe(FirmsErrorCodes.RecognitionDateOutOfRange);
    }

    [Fact]
    public void A_revoked_recognition_counts_until_the_day_before()
    {
        var recognition = NewHighTech();

        recognition.Revoke(new DateOnly(2025, 5, 1), " 未按时报送年报 ");

        recognition.IsValidOn(new DateOnly(2025, 4, 30)).ShouldBeTrue();
        recognition.IsValidOn(new DateOnly(2025, 5, 1)).ShouldBeFalse();
        recognition.RevokedReason.ShouldBe("未按时报送年报");
        recognition.ValidTo.ShouldBe(To);
    }

    [Fact]
    public void A_recognition_is_revoked_once()
    {
        var recognition = NewHighTech();
        recognition.Revoke(From, "作废");

        Should.Throw<BusinessException>(() => recognition.Revoke(From, "再来")).Code.ShouldBe(FirmsErrorCodes.RecognitionAlreadyRevoked);
    }

    [Fact]
    public void A_revocation_needs_a_reason()
    {
        Should.Throw<BusinessException>(() => NewHighTech().Revoke(From, " ")).Code.ShouldBe(FirmsErrorCodes.RevocationNeedsReason);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1095)]
    public void A_revocation_lies_inside_the_period(int daysAfterBeginning)
    {
        Should
            .Throw<BusinessException>(() => NewHighTech().Revoke(From.AddDays(daysAfterBeginning), "取消"))
            .Code.ShouldBe(FirmsErrorCodes.RevocationOutsidePeriod);
    }

    [Fact]
    public void Revoking_equals_never_having_it_from_that_day_on_and_changes_nothing_before()
    {
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Ladders.LadderTests.Periods(),
                Gen.Choose(0, 1094).ToArbitrary(),
                (others, offset) =>
                {
                    var revokedOn = From.AddDays(offset);
                    var recognition = NewHighTech();
                    var untouched = Ladder.Derive([.. others, Period(recognition)]);
                    recognition.Revoke(revokedOn, "取消");
                    var revoked = Ladder.Derive([.. others, Period(recognition)]);
                    var never = Ladder.Derive(others);
                    for (var day = From.AddDays(-30); day <= To.AddDays(30); day = day.AddDays(5))
                    {
                        Ladder.At(revoked, day).Rung.ShouldBe(Ladder.At(day < revokedOn ? untouched : never, day).Rung);
                    }
                }
            )
        );
    }

    private static RungPeriod Period(Recognition recognition) => new(Rung.HighTech, recognition.ValidFrom, recognition.LastValidDay);

    private static Recognition NewHighTech(DateOnly? validTo = null) => New("HighTech", From, validTo);

    private static Recognition New(string kind, DateOnly from, DateOnly? to) =>
        new(
            Guid.Parse("0195d1c8-0000-7000-8000-000000000002"),
            FirmId,
            "320700",
            RecognitionCatalogTests.Catalog().Get(kind),
            new RecognitionData
            {
                Kind = kind,
                ValidFrom = from,
                ValidTo = to,
            }
        );
}
