using System.Globalization;
using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Workbooks;

namespace FirmLadder.Firms.Demo;

/// <summary>Makes the firms: those the plans name first, then invented ones.</summary>
internal sealed class DemoFirmGenerator(DemoRandom random, DateOnly reference, int mostFirmsOfABrand = 4)
{
    private const int YoungestDays = 300;

    /// <summary>How many firms stand on which rung at the reference date; 300 in all.</summary>
    public static readonly IReadOnlyList<(Rung Rung, int Count)> Distribution =
    [
        (Rung.Seed, 60),
        (Rung.TechSme, 110),
        (Rung.HighTech, 95),
        (Rung.Gazelle, 22),
        (Rung.PotentialUnicorn, 4),
        (Rung.Unicorn, 2),
        (Rung.Listed, 7),
    ];

    private readonly DemoNameParts _parts = DemoNameParts.Load();
    private readonly DemoCreditCodes _codes = new(random);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _brands = new(StringComparer.Ordinal);
    private int _number;

    public IReadOnlyList<DemoFirm> Generate()
    {
        var firms = new List<DemoFirm>();
        foreach (var named in DemoNamedFirm.Load())
        {
            // The plans say nothing of their recognitions: they all get the same unremarkable rung.
            firms.Add(Make(Rung.HighTech, PlaceOf(named), named.Name, named.IndustryCode, named.TechnicalField, isNamed: true));
        }

        var rungs = Distribution.SelectMany(d => Enumerable.Repeat(d.Rung, d.Count)).ToList();
        firms.ForEach(f => rungs.Remove(f.Rung));
        Shuffle(rungs);
        firms.AddRange(rungs.Select(Invent));
        return firms;
    }

    /// <summary>As many as wanted, all invented, on the rungs in the proportions of <see cref="Distribution"/>.</summary>
    public IEnumerable<DemoFirm> InventMany(int count)
    {
        var rungs = Distribution.SelectMany(d => Enumerable.Repeat(d.Rung, d.Count)).ToList();
        return Enumerable.Range(0, count).Select(_ => Invent(random.Pick(rungs)));
    }

    /// <summary>One more firm, outside the distribution.</summary>
    public DemoFirm Invent(Rung rung)
    {
        var place = random.PickWeighted(_parts.Places, p => p.Weight);
        var industry = random.PickWeighted(_parts.Industries, i => i.WeightIn(place));
        return Make(rung, place, InventName(rung, place, industry), industry.IndustryCode, industry.TechnicalField, isNamed: false);
    }

    private DemoFirm Make(Rung rung, DemoPlace place, string name, string? industryCode, string? field, bool isNamed)
    {
        var foundedOn = FoundedOn(rung);
        var number = (++_number).ToString(
            "D" + _parts.LegalRepresentative.Digits.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
        var row = new FirmSheetRow
        {
            CreditCode = _codes.Issue(place, foundedOn.Year),
            Name = name,
            Region = place.RegionName,
            LegalRepresentative = _parts.LegalRepresentative.Prefix + number,
            RegisteredCapital = RegisteredCapital(rung),
            EstablishedOn = foundedOn,
            Address = $"{place.RegionName}演示路{(random.Next(1, 400)).ToString(CultureInfo.InvariantCulture)}号",
            Industry = industryCode,
            TechnicalField = field,
            Source = FirmSheetColumns.DemoSource,
        };
        return new DemoFirm(row, rung, foundedOn.Year, isNamed);
    }

    private DemoPlace PlaceOf(DemoNamedFirm named) =>
        _parts.Places.FirstOrDefault(p => p.RegionCode == named.RegionCode)
        ?? new DemoPlace(named.RegionCode, named.City, 0, [], [named.RegionCode], []);

    private string InventName(Rung rung, DemoPlace place, DemoIndustry industry)
    {
        while (true)
        {
            var brand = random.Pick(_parts.Brands);
            var suffix = rung == Rung.Listed ? "股份有限公司" : random.PickWeighted(_parts.Suffixes, s => s.Weight).Text;
            var name = random.Pick(place.Words) + brand + industry.Word + suffix;
            var isTooCommon = _brands.GetValueOrDefault(brand) >= mostFirmsOfABrand;
            if (!isTooCommon && !_parts.Avoid.Any(a => name.Contains(a, StringComparison.Ordinal)) && _names.Add(name))
            {
                _brands[brand] = _brands.GetValueOrDefault(brand) + 1;
                return name;
            }
        }
    }

    private DateOnly FoundedOn(Rung rung)
    {
        var (oldest, youngest) = rung switch
        {
            Rung.Seed => (5, 1),
            Rung.TechSme => (13, 3),
            Rung.HighTech => (20, 6),
            Rung.Gazelle => (15, 7),
            Rung.PotentialUnicorn => (9, 6),
            Rung.Unicorn => (10, 7),
            _ => (26, 12),
        };
        var day = new DateOnly(reference.Year - random.Next(youngest, oldest + 1), 1, 1).AddDays(random.Next(365));
        var latest = reference.AddDays(-YoungestDays);
        return day > latest ? latest.AddDays(-random.Next(200)) : day;
    }

    private decimal RegisteredCapital(Rung rung) =>
        10_000m
        * rung switch
        {
            Rung.Seed => random.Next(1, 21) * 50,
            Rung.TechSme => random.Next(2, 41) * 50,
            Rung.HighTech => random.Next(10, 101) * 100,
            Rung.Listed => random.Next(80, 401) * 500,
            _ => random.Next(30, 201) * 100,
        };

    private void Shuffle<T>(List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
