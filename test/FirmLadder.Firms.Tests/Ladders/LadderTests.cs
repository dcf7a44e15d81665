using FirmLadder.Firms.Ladders;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Ladders;

public sealed class LadderTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    [Fact]
    public void Without_recognitions_a_firm_is_a_seed_for_ever()
    {
        Ladder.Derive([]).ShouldBe([new RungPeriod(Rung.Seed, DateOnly.MinValue, DateOnly.MaxValue)]);
    }

    [Fact]
    public void A_certificate_lifts_and_its_end_lets_fall()
    {
        var spans = Ladder.Derive([Period(Rung.HighTech, "2024-12-10", "2027-12-09")]);

        spans.ShouldBe([
            new RungPeriod(Rung.Seed, DateOnly.MinValue, Day("2024-12-09")),
            Period(Rung.HighTech, "2024-12-10", "2027-12-09"),
            new RungPeriod(Rung.Seed, Day("2027-12-10"), DateOnly.MaxValue),
        ]);
    }

    [Fact]
    public void The_highest_of_several_counts()
    {
        var spans = Ladder.Derive([Period(Rung.TechSme, "2025-03-01", "2025-12-31"), Period(Rung.HighTech, "2024-06-01", "2027-05-31")]);

        spans.Select(s => s.Rung).ShouldBe([Rung.Seed, Rung.HighTech, Rung.Seed]);
    }

    [Fact]
    public void After_the_higher_one_the_lower_one_holds()
    {
        var spans = Ladder.Derive([Period(Rung.Gazelle, "2024-01-01", "2024-12-31"), Period(Rung.HighTech, "2023-06-01", "2026-05-31")]);

        spans.Select(s => s.Rung).ShouldBe([Rung.Seed, Rung.HighTech, Rung.Gazelle, Rung.HighTech, Rung.Seed]);
        spans[3].From.ShouldBe(Day("2025-01-01"));
    }

    [Fact]
    public void A_renewal_without_a_gap_makes_one_span()
    {
        var spans = Ladder.Derive([Period(Rung.HighTech, "2021-12-10", "2024-12-09"), Period(Rung.HighTech, "2024-12-10", "2027-12-09")]);

        spans.Count.ShouldBe(3);
        spans[1].ShouldBe(Period(Rung.HighTech, "2021-12-10", "2027-12-09"));
    }

    [Fact]
    public void An_open_end_lasts_for_ever()
    {
        Ladder
            .Derive([new RungPeriod(Rung.Listed, Start, DateOnly.MaxValue)])[^1]
            .ShouldBe(new RungPeriod(Rung.Listed, Start, DateOnly.MaxValue));
    }

    [Fact]
    public void A_recognition_revoked_on_its_first_day_counts_for_nothing()
    {
        Ladder.Derive([new RungPeriod(Rung.HighTech, Start, Start.AddDays(-1))]).ShouldHaveSingleItem().Rung.ShouldBe(Rung.Seed);
    }

    [Fact]
    public void Spans_partition_time_and_neighbours_differ()
    {
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Periods(),
                periods =>
                {
                    var spans = Ladder.Derive(periods);
                    spans[0].From.ShouldBe(DateOnly.MinValue);
                    spans[^1].To.ShouldBe(DateOnly.MaxValue);
                    foreach (var (left, right) in spans.Zip(spans.Skip(1)))
                    {
                        right.From.ShouldBe(left.To.AddDays(1));
                        right.Rung.ShouldNotBe(left.Rung);
                    }
                }
            )
        );
    }

    [Fact]
    public void Derived_spans_agree_with_the_maximum_of_every_day()
    {
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Periods(),
                periods =>
                {
                    var spans = Ladder.Derive(periods);
                    for (var day = Start.AddDays(-2); day < Start.AddDays(370); day = day.AddDays(1))
                    {
                        Ladder.At(spans, day).Rung.ShouldBe(Naive(periods, day));
                    }
                }
            )
        );
    }

    [Fact]
    public void Order_and_repetition_of_recognitions_do_not_matter()
    {
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(Periods(), periods => Ladder.Derive([.. periods.Reverse(), .. periods]).ShouldBe(Ladder.Derive(periods)))
        );
    }

    [Fact]
    public void A_further_recognition_never_lowers_a_day()
    {
        FsCheck.Check.QuickThrowOnFailure(
            Prop.ForAll(
                Periods(),
                periods =>
                {
                    var less = Ladder.Derive(periods.Skip(1));
                    var more = Ladder.Derive(periods);
                    for (var day = Start; day < Start.AddDays(365); day = day.AddDays(7))
                    {
                        ((int)Ladder.At(more, day).Rung).ShouldBeGreaterThanOrEqualTo((int)Ladder.At(less, day).Rung);
                    }
                }
            )
        );
    }

    internal static Arbitrary<RungPeriod[]> Periods()
    {
        var period =
            from rung in Gen.Elements(Enum.GetValues<Rung>())
            from start in Gen.Choose(0, 365)
            from length in Gen.Frequency((8, Gen.Choose(-1, 200)), (1, Gen.Constant(int.MaxValue)))
            let from_ = Start.AddDays(start)
            select new RungPeriod(rung, from_, length == int.MaxValue ? DateOnly.MaxValue : from_.AddDays(length));
        return Gen.Choose(0, 8).SelectMany(count => period.ArrayOf(count)).ToArbitrary();
    }

    private static Rung Naive(IEnumerable<RungPeriod> periods, DateOnly day) =>
        periods.Where(p => p.From <= day && day <= p.To).Select(p => p.Rung).DefaultIfEmpty(Rung.Seed).Max();

    private static RungPeriod Period(Rung rung, string from, string to) => new(rung, Day(from), Day(to));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
