namespace FirmLadder.Firms.Recognitions;

/// <summary>How long a recognition of a kind lasts when its certificate does not say otherwise.</summary>
public enum RecognitionValidity
{
    /// <summary>To 31 December of the year it begins in.</summary>
    CalendarYear,

    /// <summary>A number of years, less a day.</summary>
    Years,

    /// <summary>Until revoked.</summary>
    OpenEnded,

    /// <summary>As its notice says; without end if it says nothing.</summary>
    AsStated,
}
