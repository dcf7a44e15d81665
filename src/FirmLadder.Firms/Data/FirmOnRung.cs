using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Registry;

namespace FirmLadder.Firms.Data;

/// <summary>A firm beside the span of the day asked for; lives inside queries only.</summary>
internal sealed class FirmOnRung
{
    public required Firm Firm { get; init; }

    public required LadderSpan Span { get; init; }
}
