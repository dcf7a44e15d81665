using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Recognitions;

/// <summary>A kind of recognition: a rung of the ladder, or a tag beside it.</summary>
/// <param name="Code">Stored; for ladder kinds the rung's name.</param>
/// <param name="Rung">Null for a tag.</param>
/// <param name="Validity">When the certificate does not say otherwise.</param>
/// <param name="Years">With <see cref="RecognitionValidity.Years"/>.</param>
/// <param name="Name">Of a tag added by configuration; the standard kinds have texts.</param>
internal sealed record RecognitionKind(string Code, Rung? Rung, RecognitionValidity Validity, int? Years, string? Name)
{
    public bool IsLadder => Rung is not null;

    /// <summary>The last valid day of a recognition that begins on the day; null without end.</summary>
    public DateOnly? DefaultValidTo(DateOnly validFrom) =>
        Validity switch
        {
            RecognitionValidity.CalendarYear => new DateOnly(validFrom.Year, 12, 31),
            RecognitionValidity.Years => validFrom.AddYears(Years ?? 1).AddDays(-1),
            _ => null,
        };
}
