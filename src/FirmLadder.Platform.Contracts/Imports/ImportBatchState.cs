namespace FirmLadder.Platform.Imports;

/// <summary>How far an import has come.</summary>
public enum ImportBatchState
{
    /// <summary>Read and checked; nothing is changed yet.</summary>
    Staged,

    /// <summary>A job is applying it.</summary>
    Applying,

    /// <summary>Done.</summary>
    Applied,

    /// <summary>Thrown away without being applied.</summary>
    Discarded,
}
