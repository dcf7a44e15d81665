using FirmLadder.Firms.Statements;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Statements;

public sealed class StatementFiguresTests
{
    public static TheoryData<string> NeverNegative =>
        ["revenue", "highTechRevenue", "rdExpense", "totalAssets", "taxPaid", "staffTotal", "rdStaff"];

    [Theory]
    [MemberData(nameof(NeverNegative))]
    public void Figures_that_cannot_be_negative_are_refused_by_name(string figure)
    {
        var exception = Should.Throw<BusinessException>(() => With(figure, -1).CheckPlausible(Name));

        exception.Code.ShouldBe(FirmsErrorCodes.StatementFigureNegative);
        exception.Data["figure"].ShouldBe(figure);
        exception.Data["figureName"].ShouldBe($"<{figure}>");
    }

    [Fact]
    public void Net_assets_and_profit_may_be_negative()
    {
        Should.NotThrow(() => new StatementFigures { NetAssets = -5m, NetProfit = -3m }.CheckPlausible(Name));
    }

    [Fact]
    public void More_scientists_than_staff_is_refused()
    {
        Should
            .Throw<BusinessException>(() => new StatementFigures { StaffTotal = 10, RdStaff = 11 }.CheckPlausible(Name))
            .Code.ShouldBe(FirmsErrorCodes.StatementRdStaffExceedsStaff);
    }

    [Fact]
    public void Scientists_without_a_known_total_are_not_compared()
    {
        Should.NotThrow(() => new StatementFigures { RdStaff = 11 }.CheckPlausible(Name));
    }

    [Fact]
    public void Research_may_cost_more_than_is_earned()
    {
        Should.NotThrow(() => new StatementFigures { Revenue = 1m, RdExpense = 2m }.CheckPlausible(Name));
    }

    [Fact]
    public void A_statement_without_any_figure_is_refused()
    {
        Should.Throw<BusinessException>(() => new StatementFigures().CheckPlausible(Name)).Code.ShouldBe(FirmsErrorCodes.StatementEmpty);
    }

    [Fact]
    public void Zero_is_a_figure()
    {
        Should.NotThrow(() => new StatementFigures { Revenue = 0m }.CheckPlausible(Name));
    }

    [Fact]
    public void A_figure_in_the_wrong_unit_is_refused()
    {
        Should
            .Throw<BusinessException>(() => new StatementFigures { NetProfit = -StatementConsts.MoneyMax - 1 }.CheckPlausible(Name))
            .Code.ShouldBe(FirmsErrorCodes.StatementFigureTooLarge);
    }

    private static string Name(string figure) => $"<{figure}>";

    private static StatementFigures With(string figure, int value) =>
        figure switch
        {
            "revenue" => new StatementFigures { Revenue = value },
            "highTechRevenue" => new StatementFigures { HighTechRevenue = value },
            "rdExpense" => new StatementFigures { RdExpense = value },
            "totalAssets" => new StatementFigures { TotalAssets = value },
            "taxPaid" => new StatementFigures { TaxPaid = value },
            "staffTotal" => new StatementFigures { StaffTotal = value },
            _ => new StatementFigures { RdStaff = value },
        };
}
