namespace FirmLadder.Firms.Statements;

/// <summary>Which of a firm's statements count: the latest revision of each year and source, and of these the most trusted of the year.</summary>
internal sealed class StatementStanding
{
    private readonly HashSet<Guid> _current;
    private readonly HashSet<Guid> _best;

    private StatementStanding(IEnumerable<AnnualStatement> current, IEnumerable<AnnualStatement> best)
    {
        _current = [.. current.Select(s => s.Id)];
        _best = [.. best.Select(s => s.Id)];
    }

    public static StatementStanding Of(IReadOnlyCollection<AnnualStatement> statementsOfOneFirm)
    {
        var current = statementsOfOneFirm.GroupBy(s => (s.Year, s.Source)).Select(g => g.MaxBy(s => s.Revision)!).ToArray();
        return new StatementStanding(current, current.GroupBy(s => s.Year).Select(g => g.MinBy(s => s.SourceRank)!));
    }

    public bool IsCurrent(AnnualStatement statement) => _current.Contains(statement.Id);

    public bool IsBest(AnnualStatement statement) => _best.Contains(statement.Id);
}
