namespace FirmLadder.Platform.Workbooks;

/// <summary>A unit that may stand in a heading, and what one of it is in the unit we store.</summary>
public sealed record SheetUnit(string Name, decimal Factor)
{
    public static readonly SheetUnit Yuan = new("元", 1);

    public static readonly SheetUnit TenThousandYuan = new("万元", 10_000);

    public static readonly SheetUnit HundredMillionYuan = new("亿元", 100_000_000);
}
