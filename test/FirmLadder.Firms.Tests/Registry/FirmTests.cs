using FirmLadder.Firms.Registry;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Registry;

public sealed class FirmTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_firm_is_its_own_subject()
    {
        var firm = NewFirm();

        firm.SubjectId.ShouldBe(firm.Id);
    }

    [Fact]
    public void A_wrong_check_character_without_a_reason_is_refused_and_the_right_one_told()
    {
        var exception = Should.Throw<BusinessException>(() => NewFirm("91320706MA27K8Q38E"));

        exception.Code.ShouldBe(FirmsErrorCodes.CreditCodeCheckDigit);
        exception.Data["creditCode"].ShouldBe("91320706MA27K8Q38E");
        exception.Data["expected"].ShouldBe("D");
    }

    [Fact]
    public void A_wrong_check_character_with_a_reason_is_accepted()
    {
        NewFirm("91320706MA27K8Q38E", " 营业执照如此 ").CreditCodeOverrideReason.ShouldBe("营业执照如此");
    }

    [Fact]
    public void A_reason_is_dropped_when_none_is_needed()
    {
        NewFirm(reason: "随便写写").CreditCodeOverrideReason.ShouldBeNull();
    }

    [Fact]
    public void A_reason_once_given_cannot_be_taken_away()
    {
        var firm = NewFirm("91320706MA27K8Q38E", "营业执照如此");

        firm.ExplainCreditCode(null);
        firm.CreditCodeOverrideReason.ShouldBe("营业执照如此");
        Should.Throw<BusinessException>(() => firm.ExplainCreditCode("  ")).Code.ShouldBe(FirmsErrorCodes.CreditCodeCheckDigit);
    }

    [Fact]
    public void Texts_are_trimmed_and_empty_ones_are_unknown()
    {
        var firm = NewFirm();

        firm.ChangeProfile(
            new FirmProfile
            {
                Name = " 甲公司 ",
                Address = "  ",
                LegalRepresentative = " 张三 ",
            },
            Today
        );

        firm.Name.ShouldBe("甲公司");
        firm.Address.ShouldBeNull();
        firm.LegalRepresentative.ShouldBe("张三");
    }

    [Fact]
    public void Capital_is_kept_in_whole_cents()
    {
        var firm = NewFirm();

        firm.ChangeProfile(new FirmProfile { Name = "甲公司", RegisteredCapital = 1234.565m }, Today);

        firm.RegisteredCapital.ShouldBe(1234.57m);
    }

    [Fact]
    public void A_firm_is_not_founded_tomorrow()
    {
        var profile = new FirmProfile { Name = "甲公司", EstablishedOn = Today.AddDays(1) };

        Should.Throw<BusinessException>(() => NewFirm().ChangeProfile(profile, Today)).Code.ShouldBe(FirmsErrorCodes.EstablishedInFuture);
    }

    [Fact]
    public void A_firm_needs_a_name()
    {
        Should
            .Throw<BusinessException>(() => NewFirm().ChangeProfile(new FirmProfile { Name = " " }, Today))
            .Code.ShouldBe(FirmsErrorCodes.NameMissing);
    }

    [Fact]
    public void Negative_capital_is_refused()
    {
        var profile = new FirmProfile { Name = "甲公司", RegisteredCapital = -1m };

        Should
            .Throw<BusinessException>(() => NewFirm().ChangeProfile(profile, Today))
            .Code.ShouldBe(FirmsErrorCodes.RegisteredCapitalNegative);
    }

    [Fact]
    public void Names_sort_by_pinyin_through_their_stored_key()
    {
        string[] names = ["连云港甲公司", "东海乙公司", "海州丙公司", "赣榆丁公司", "安徽戊公司"];

        var sorted = names.OrderBy(ChineseSortKey.Of, StringComparer.Ordinal);

        sorted.ShouldBe(["安徽戊公司", "东海乙公司", "赣榆丁公司", "海州丙公司", "连云港甲公司"]);
    }

    [Fact]
    public void A_sort_key_fits_its_column()
    {
        ChineseSortKey.Of(new string('长', FirmConsts.NameMaxLength)).Length.ShouldBe(FirmConsts.NameSortKeyMaxLength);
    }

    private static Firm NewFirm(string code = "91320706MA27K8Q38D", string? reason = null) =>
        new(Guid.Parse("0195d1c8-0000-7000-8000-000000000001"), CreditCode.Parse(code), reason, Guid.Empty, "320700/320706", isDemo: false);
}
