namespace FirmLadder.Firms.Statements;

/// <summary>Limits of an annual statement.</summary>
public static class StatementConsts
{
    public const int FirstYear = 1990;
    public const int ReasonMaxLength = 200;

    /// <summary>元; beyond this a number is a slip of the unit.</summary>
    public const decimal MoneyMax = 10_000_000_000_000m;

    /// <summary>Persons.</summary>
    public const int StaffMax = 10_000_000;
}
