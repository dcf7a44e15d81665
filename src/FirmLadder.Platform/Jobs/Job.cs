namespace FirmLadder.Platform.Jobs;

/// <summary>Work to be done in the background, stored with the change that asked for it.</summary>
[Unscoped("Technical row: read by the worker; users see the progress of what the job works on.")]
internal sealed class Job : Entity<Guid>, IHasCreationTime
{
    private Job() { }

    public Job(Guid id, string name, string args, string? principal, DateTime now)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), JobConsts.NameMaxLength);
        Args = args;
        Principal = principal;
        NotBefore = now;
    }

    /// <summary>Stored name of the arguments' type.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>JSON.</summary>
    public string Args { get; private set; } = string.Empty;

    /// <summary>Claims of the user in whose name the work is done, JSON; null for the system.</summary>
    public string? Principal { get; private set; }

    public JobState State { get; private set; }

    public long Done { get; private set; }

    public long Total { get; private set; }

    /// <summary>Tries since the last progress.</summary>
    public int Attempts { get; private set; }

    /// <summary>Not to be tried earlier, UTC.</summary>
    public DateTime NotBefore { get; private set; }

    /// <summary>Which run of which process holds it.</summary>
    public string? LeaseOwner { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? LeaseUntil { get; private set; }

    /// <summary>Of the last failed try; for operators.</summary>
    public string? Error { get; private set; }

    public DateTime CreationTime { get; private set; }

    public Guid? CreatorId { get; private set; }

    public DateTime? StartedTime { get; private set; }

    public DateTime? FinishedTime { get; private set; }
}
