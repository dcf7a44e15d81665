namespace FirmLadder.Kernel;

/// <summary>The only clock. Moments are UTC; days are those of Asia/Shanghai.</summary>
public interface IClock
{
    /// <summary>UTC.</summary>
    DateTime Now { get; }

    /// <summary>The calendar day in Asia/Shanghai.</summary>
    DateOnly Today { get; }
}
