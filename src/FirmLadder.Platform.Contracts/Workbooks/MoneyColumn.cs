using System.Globalization;

namespace FirmLadder.Platform.Workbooks;

/// <summary>Money: 万元 in the template, 元 in the row object, converted exactly. The heading may say 元 or 亿元 instead.</summary>
public sealed class MoneyColumn<TRow>(
    string code,
    string heading,
    string englishHeading,
    Func<TRow, decimal?> get,
    Action<TRow, decimal> set
) : SheetColumn<TRow>(code, heading, englishHeading)
    where TRow : class
{
    private const decimal Limit = 10_000_000_000_000m;
    private static readonly IReadOnlyList<SheetUnit> All = [SheetUnit.TenThousandYuan, SheetUnit.Yuan, SheetUnit.HundredMillionYuan];

    /// <inheritdoc/>
    public override SheetUnit Unit => SheetUnit.TenThousandYuan;

    /// <inheritdoc/>
    public override IReadOnlyList<SheetUnit> Units => All;

    /// <inheritdoc/>
    public override CellStyle Style => CellStyle.Money;

    /// <inheritdoc/>
    public override CellProblem? Read(TRow row, object value, decimal factor)
    {
        if (!CellParser.TryNumber(value, out var number))
        {
            return CellProblem.Of(PlatformErrorCodes.CellNotANumber);
        }

        if (Math.Abs(number) > Limit / factor)
        {
            return CellProblem.Of(PlatformErrorCodes.CellNumberTooLarge, ("limit", Limit.ToString("0", CultureInfo.InvariantCulture)));
        }

        var yuan = number * factor;
        if (yuan != decimal.Round(yuan, 2))
        {
            // A computed cell such as =A1/3 has more digits than anybody means; a typed one has not.
            if (value is not double)
            {
                return CellProblem.Of(PlatformErrorCodes.CellTooPrecise);
            }

            yuan = decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);
        }

        set(row, yuan);
        return null;
    }

    /// <inheritdoc/>
    public override object? ValueOf(TRow row) => get(row) / Unit.Factor;
}
