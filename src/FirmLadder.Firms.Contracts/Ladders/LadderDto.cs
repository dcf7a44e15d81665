namespace FirmLadder.Firms.Ladders;

/// <summary>Where a firm stands on a day, and how it got there.</summary>
public sealed class LadderDto
{
    public required DateOnly AsOf { get; init; }

    public required Rung Rung { get; init; }

    /// <summary>First day on this rung; null when it has always been so.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day on this rung as far as known; null without end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Days from <see cref="AsOf"/> to <see cref="Until"/>; 0 on the last day.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>The lower rung the firm falls to after <see cref="Until"/>; null when it does not fall.</summary>
    public Rung? FallsTo { get; init; }

    /// <summary>The recognition that holds the firm on this rung; null on the lowest.</summary>
    public Guid? HoldingRecognitionId { get; init; }

    /// <summary>Earliest first; together they cover all time without gap or overlap.</summary>
    public required IReadOnlyList<LadderSpanDto> Spans { get; init; }
}
