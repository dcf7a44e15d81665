namespace FirmLadder.Platform.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>Waits for a worker, or for its next try.</summary>
    Waiting,

    /// <summary>A worker holds its lease.</summary>
    Running,

    Succeeded,

    /// <summary>Given up after the last try.</summary>
    Failed,
}
