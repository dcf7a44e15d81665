namespace FirmLadder.Firms.Ladders;

/// <summary>The rungs in use here.</summary>
internal interface IRungList
{
    /// <summary>Low to high.</summary>
    IReadOnlyList<Rung> Rungs { get; }
}
