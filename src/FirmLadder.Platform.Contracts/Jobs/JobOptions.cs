using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Platform.Jobs;

/// <summary>Configuration section <c>Platform:Jobs</c>.</summary>
public sealed class JobOptions
{
    /// <summary>How long a worker that says nothing keeps a job; after a crash the job is taken up again that much later.</summary>
    [Range(10, 3600)]
    public int LeaseSeconds { get; set; } = 60;

    /// <summary>How often a worker looks for jobs of other hosts and for retries that have become due.</summary>
    [Range(1, 600)]
    public int PollSeconds { get; set; } = 5;

    /// <summary>Pause before the first retry; it doubles with each further one.</summary>
    [Range(1, 3600)]
    public int RetrySeconds { get; set; } = 10;

    /// <summary>Tries without any progress in between, after which the job has failed.</summary>
    [Range(1, 20)]
    public int MaxAttempts { get; set; } = 5;
}
