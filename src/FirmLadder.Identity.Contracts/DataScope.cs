namespace FirmLadder.Identity;

/// <summary>Which records a role opens.</summary>
public enum DataScope
{
    /// <summary>None by itself; single records come by grants.</summary>
    None,

    /// <summary>The user's region and everything below it.</summary>
    Region,

    /// <summary>Everything.</summary>
    All,
}
