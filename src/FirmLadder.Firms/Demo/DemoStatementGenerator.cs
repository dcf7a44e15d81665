using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Statements;
using FirmLadder.Firms.Workbooks;

namespace FirmLadder.Firms.Demo;

/// <summary>Makes three years of figures for a firm; most grow, some figures are unknown.</summary>
internal sealed class DemoStatementGenerator(DemoRandom random, DateOnly reference)
{
    private const int Years = 3;
    private const int UnknownPercent = 9;
    private const int ShrinkingPercent = 16;

    public IEnumerable<StatementSheetRow> Generate(DemoFirm firm)
    {
        var revenue = FirstRevenue(firm.Rung);
        var isShrinking = !firm.IsNamed && random.Chance(ShrinkingPercent);
        var rdPerMille = firm.Rung == Rung.Seed ? random.Next(80, 260) : random.Next(32, 130);
        var highTechPerMille = firm.Rung >= Rung.HighTech ? random.Next(610, 930) : random.Next(300, 800);
        var isAudited = firm.Rung >= Rung.HighTech;
        for (var year = reference.Year - Years; year < reference.Year; year++)
        {
            if (year >= firm.FoundedIn)
            {
                yield return Year(firm, year, revenue, rdPerMille, highTechPerMille, isAudited);
            }

            revenue = Grow(revenue, isShrinking ? random.Next(-180, 20) : random.Next(20, GrowthLimit(firm.Rung)));
        }
    }

    private StatementSheetRow Year(DemoFirm firm, int year, decimal revenue, int rdPerMille, int highTechPerMille, bool isAudited)
    {
        var staff = Math.Max(3, (int)(revenue / (random.Next(55, 140) * 10_000m)));
        var assets = Share(revenue, random.Next(700, 1900));
        var row = new StatementSheetRow
        {
            CreditCode = firm.Row.CreditCode,
            Name = firm.Row.Name,
            Year = year,
            Source = (isAudited ? StatementSource.Audited : StatementSource.SelfReported).ToString(),
            Revenue = revenue,
            HighTechRevenue = Known(Share(revenue, highTechPerMille)),
            RdExpense = Known(Share(revenue, rdPerMille + random.Next(-8, 9))),
            TotalAssets = Known(assets),
            NetAssets = Known(Share(assets, random.Next(280, 720))),
            NetProfit = Known(Share(revenue, random.Next(firm.IsNamed ? 40 : -60, 190))),
            TaxPaid = Known(Share(revenue, random.Next(20, 85))),
            StaffTotal = staff,
            RdStaff = random.Chance(UnknownPercent) ? null : Math.Max(1, staff * random.Next(12, 46) / 100),
            Reason = FirmSheetColumns.DemoSource,
        };
        if (firm.Rung == Rung.Seed && random.Chance(UnknownPercent))
        {
            row.Revenue = null;
        }

        return row;
    }

    private decimal? Known(decimal value) => random.Chance(UnknownPercent) ? null : value;

    /// <summary>元, whole hundreds.</summary>
    private static decimal Share(decimal of, int perMille) => decimal.Round(of * perMille / 1_000_00m, 0) * 100;

    private static decimal Grow(decimal revenue, int perMille) => Share(revenue, 1000 + perMille);

    private static int GrowthLimit(Rung rung) =>
        rung switch
        {
            Rung.Gazelle or Rung.PotentialUnicorn or Rung.Unicorn => 620,
            Rung.Listed => 220,
            _ => 380,
        };

    private decimal FirstRevenue(Rung rung)
    {
        var (from, to) = rung switch
        {
            Rung.Seed => (20, 500),
            Rung.TechSme => (150, 5_000),
            Rung.HighTech => (1_500, 26_000),
            Rung.Gazelle => (6_000, 48_000),
            Rung.PotentialUnicorn => (12_000, 70_000),
            Rung.Unicorn => (60_000, 180_000),
            _ => (45_000, 600_000),
        };
        // Small ones are more frequent than large ones: the smaller of two draws.
        return Math.Min(random.Next(from * 100, to * 100), random.Next(from * 100, to * 100)) * 100m;
    }
}
