using System.Globalization;
using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Workbooks;

namespace FirmLadder.Firms.Demo;

/// <summary>Makes the recognitions that put a firm on its rung at the reference date, some that have run out, and tags beside the ladder.</summary>
internal sealed class DemoRecognitionGenerator(DemoRandom random, DateOnly reference)
{
    private const string Issuer = "（演示）认定机构";
    private int _number;
    private int _highTech;
    private int _lapsed;

    public IEnumerable<RecognitionSheetRow> Generate(DemoFirm firm)
    {
        var rows = new List<RecognitionSheetRow>();
        if (firm.Rung is Rung.TechSme || (firm.Rung == Rung.HighTech && random.Chance(70)))
        {
            AddTechSme(rows, firm);
        }

        if (firm.Rung >= Rung.HighTech)
        {
            AddHighTech(rows, firm);
        }

        AddTop(rows, firm);
        AddLapsed(rows, firm);
        AddTags(rows, firm);
        return rows;
    }

    private void AddTechSme(List<RecognitionSheetRow> rows, DemoFirm firm)
    {
        for (var year = Math.Max(reference.Year - 2, firm.FoundedIn + 1); year <= reference.Year; year++)
        {
            var last = year == reference.Year ? reference.DayOfYear : 300;
            rows.Add(
                Row(
                    firm,
                    "科技型中小企业入库",
                    new DateOnly(year, 1, 1).AddDays(random.Next(Math.Min(60, last - 1), last)),
                    new DateOnly(year, 12, 31)
                )
            );
        }
    }

    /// <summary>The first of them end within 30, 90 and 180 days; the others later. Named firms end late.</summary>
    private void AddHighTech(List<RecognitionSheetRow> rows, DemoFirm firm)
    {
        var daysLeft = firm.IsNamed
            ? random.Next(400, 900)
            : (_highTech++ % 14) switch
            {
                0 => random.Next(3, 30),
                1 => random.Next(31, 90),
                2 or 3 => random.Next(91, 180),
                _ => random.Next(190, 1050),
            };
        var validTo = reference.AddDays(daysLeft);
        var validFrom = validTo.AddDays(1).AddYears(-3);
        rows.Add(Row(firm, "高新技术企业认定", validFrom, validTo));
        if (firm.FoundedIn < validFrom.Year - 4 && random.Chance(55))
        {
            rows.Add(Row(firm, "高新技术企业认定", validFrom.AddYears(-3), validFrom.AddDays(-1)));
        }
    }

    private void AddTop(List<RecognitionSheetRow> rows, DemoFirm firm)
    {
        switch (firm.Rung)
        {
            case Rung.Gazelle:
                AddList(rows, firm, "瞪羚企业", 3);
                break;
            case Rung.PotentialUnicorn:
                AddList(rows, firm, "潜在独角兽企业", 1);
                break;
            case Rung.Unicorn:
                AddList(rows, firm, "潜在独角兽企业", 1, yearsAgo: 1);
                AddList(rows, firm, "独角兽企业", 1);
                break;
            case Rung.Listed:
                rows.Add(Row(firm, "上市", reference.AddDays(-random.Next(200, 2500)), null));
                break;
            default:
                break;
        }
    }

    private void AddList(List<RecognitionSheetRow> rows, DemoFirm firm, string kind, int years, int yearsAgo = 0)
    {
        var validFrom = reference.AddDays(-random.Next(15, (years * 365) - 20)).AddYears(-yearsAgo);
        rows.Add(Row(firm, kind, validFrom, validFrom.AddYears(years).AddDays(-1)));
    }

    /// <summary>Some firms have fallen: a certificate that was not renewed. Never one that a plan names.</summary>
    private void AddLapsed(List<RecognitionSheetRow> rows, DemoFirm firm)
    {
        if (firm.IsNamed || firm.Rung > Rung.TechSme || firm.FoundedIn > reference.Year - 5 || _lapsed >= 14)
        {
            return;
        }

        _lapsed++;
        var validTo = reference.AddDays(-random.Next(5, 200));
        rows.Add(Row(firm, "高新技术企业认定", validTo.AddDays(1).AddYears(-3), validTo));
    }

    private void AddTags(List<RecognitionSheetRow> rows, DemoFirm firm)
    {
        AddTag(
            rows,
            firm,
            "规上企业",
            firm.Rung >= Rung.HighTech ? 75
                : firm.Rung == Rung.TechSme ? 15
                : 0
        );
        AddTag(rows, firm, "创新型中小企业", firm.Rung is Rung.TechSme or Rung.HighTech ? 22 : 0);
        AddTag(rows, firm, "专精特新中小企业", firm.Rung >= Rung.HighTech ? 24 : 0);
        AddTag(rows, firm, "专精特新“小巨人”企业", firm.Rung >= Rung.Gazelle ? 30 : 0);
        AddTag(rows, firm, "雏鹰企业", firm.Rung is Rung.Seed or Rung.TechSme ? 6 : 0);
        AddTag(rows, firm, "制造业单项冠军企业", firm.Rung == Rung.Listed ? 30 : 0);
    }

    private void AddTag(List<RecognitionSheetRow> rows, DemoFirm firm, string kind, int percent)
    {
        if (!random.Chance(percent))
        {
            return;
        }

        var earliest = new DateOnly(firm.FoundedIn + 1, 1, 1);
        var validFrom = reference.AddDays(-random.Next(40, 1000));
        validFrom = validFrom < earliest ? earliest : validFrom;
        rows.Add(Row(firm, kind, validFrom, kind == "规上企业" ? null : validFrom.AddYears(3).AddDays(-1)));
    }

    private RecognitionSheetRow Row(DemoFirm firm, string kind, DateOnly validFrom, DateOnly? validTo) =>
        new()
        {
            CreditCode = firm.Row.CreditCode,
            Name = firm.Row.Name,
            Kind = kind,
            CertificateNumber = "YS" + (++_number).ToString("D6", CultureInfo.InvariantCulture),
            IssuedBy = Issuer,
            ValidFrom = validFrom,
            ValidTo = validTo,
            Source = FirmSheetColumns.DemoSource,
        };
}
