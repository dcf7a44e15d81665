namespace FirmLadder.Firms.Statements;

/// <summary>One revision of the figures of a year from one source.</summary>
public sealed class StatementDto : StatementFiguresDto
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required StatementSource Source { get; init; }

    /// <summary>From 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The latest revision of its year and source.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>The current revision of the most trusted source of its year.</summary>
    public required bool IsBest { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedTime { get; init; }

    public string? RecordedByName { get; init; }

    /// <summary>Why a revision was needed.</summary>
    public string? Reason { get; init; }
}
