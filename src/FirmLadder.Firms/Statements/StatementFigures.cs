namespace FirmLadder.Firms.Statements;

/// <summary>The figures of a year, 元 and persons. Null is unknown and never becomes zero.</summary>
internal sealed record StatementFigures
{
    public decimal? Revenue { get; init; }

    public decimal? HighTechRevenue { get; init; }

    public decimal? RdExpense { get; init; }

    public decimal? TotalAssets { get; init; }

    public decimal? NetAssets { get; init; }

    public decimal? NetProfit { get; init; }

    public decimal? TaxPaid { get; init; }

    public int? StaffTotal { get; init; }

    public int? RdStaff { get; init; }

    /// <param name="nameOf">A figure's name in the reader's language, for its camelCase name.</param>
    /// <exception cref="BusinessException">A figure cannot be right.</exception>
    public void CheckPlausible(Func<string, string> nameOf)
    {
        var money = Money().ToArray();
        if (money.All(m => m.Value is null) && StaffTotal is null && RdStaff is null)
        {
            throw new BusinessException(FirmsErrorCodes.StatementEmpty);
        }

        foreach (var (name, value, mayBeNegative) in money)
        {
            CheckRange(name, nameOf, value, mayBeNegative, StatementConsts.MoneyMax);
        }

        CheckRange("staffTotal", nameOf, StaffTotal, false, StatementConsts.StaffMax);
        CheckRange("rdStaff", nameOf, RdStaff, false, StatementConsts.StaffMax);
        if (RdStaff > StaffTotal)
        {
            throw new BusinessException(FirmsErrorCodes.StatementRdStaffExceedsStaff)
                .WithData("rdStaff", RdStaff)
                .WithData("staffTotal", StaffTotal);
        }
    }

    private static void CheckRange(string figure, Func<string, string> nameOf, decimal? value, bool mayBeNegative, decimal limit)
    {
        if (value < 0 && !mayBeNegative)
        {
            throw Broken(FirmsErrorCodes.StatementFigureNegative);
        }

        if (value > limit || value < -limit)
        {
            throw Broken(FirmsErrorCodes.StatementFigureTooLarge).WithData("limit", limit);
        }

        BusinessException Broken(string code) =>
            new BusinessException(code).WithData("figure", figure).WithData("figureName", nameOf(figure));
    }

    private IEnumerable<(string Name, decimal? Value, bool MayBeNegative)> Money() =>
        [
            ("revenue", Revenue, false),
            ("highTechRevenue", HighTechRevenue, false),
            ("rdExpense", RdExpense, false),
            ("totalAssets", TotalAssets, false),
            ("netAssets", NetAssets, true),
            ("netProfit", NetProfit, true),
            ("taxPaid", TaxPaid, false),
        ];
}
