namespace FirmLadder.Platform.Workbooks;

/// <summary>What applying a row would do.</summary>
public enum RowChange
{
    /// <summary>Adds something.</summary>
    New,

    /// <summary>Changes something that is there.</summary>
    Changed,

    /// <summary>Says what is known already.</summary>
    Unchanged,
}
