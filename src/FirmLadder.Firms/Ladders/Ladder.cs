namespace FirmLadder.Firms.Ladders;

/// <summary>A rung is derived, never typed in: on each day the highest one that is valid.</summary>
internal static class Ladder
{
    /// <summary>
    /// Spans from <see cref="DateOnly.MinValue"/> to <see cref="DateOnly.MaxValue"/>: every day lies in exactly one, neighbours differ.
    /// </summary>
    public static IReadOnlyList<RungPeriod> Derive(IEnumerable<RungPeriod> periods)
    {
        var valid = periods.Where(p => p.From <= p.To && p.Rung != Rung.Seed).ToArray();
        var spans = new List<RungPeriod>();
        foreach (var (from, to) in Pieces(valid))
        {
            var rung = valid.Where(p => p.From <= from && p.To >= to).Select(p => p.Rung).DefaultIfEmpty(Rung.Seed).Max();
            if (spans.Count > 0 && spans[^1].Rung == rung)
            {
                spans[^1] = spans[^1] with { To = to };
            }
            else
            {
                spans.Add(new RungPeriod(rung, from, to));
            }
        }

        return spans;
    }

    /// <summary>The span of a day.</summary>
    public static RungPeriod At(IReadOnlyList<RungPeriod> spans, DateOnly day) => spans.Single(s => s.From <= day && day <= s.To);

    /// <summary>The lower rung of the span that follows; null when there is none or it is higher.</summary>
    public static Rung? FallsTo(IReadOnlyList<RungPeriod> spans, RungPeriod span) =>
        spans.FirstOrDefault(s => s.From > span.To) is { } next && next.Rung < span.Rung ? next.Rung : null;

    /// <summary>All time, cut wherever a period begins or has ended, so that nothing changes inside a piece.</summary>
    private static IEnumerable<(DateOnly From, DateOnly To)> Pieces(IReadOnlyCollection<RungPeriod> periods)
    {
        var cuts = periods
            .Select(p => p.From)
            .Concat(periods.Where(p => p.To < DateOnly.MaxValue).Select(p => p.To.AddDays(1)))
            .Where(day => day > DateOnly.MinValue)
            .Distinct()
            .Order();
        var from = DateOnly.MinValue;
        foreach (var cut in cuts)
        {
            yield return (from, cut.AddDays(-1));
            from = cut;
        }

        yield return (from, DateOnly.MaxValue);
    }
}
