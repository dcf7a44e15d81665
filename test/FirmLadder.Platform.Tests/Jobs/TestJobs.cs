namespace FirmLadder.Platform.Tests.Jobs;

/// <summary>Arguments of the tests' job.</summary>
[BackgroundJobName("Test.Work")]
internal sealed record WorkArgs(string Name);

/// <summary>Arguments nobody answers to.</summary>
[BackgroundJobName("Test.Orphan")]
internal sealed record OrphanArgs(string Name);

/// <summary>What the tests' job does, and what it did.</summary>
internal sealed class WorkLog : ISingletonDependency
{
    public List<string> Done { get; } = [];

    public List<string> GivenUp { get; } = [];

    public Func<string, IJobProgress, CancellationToken, Task> Work { get; set; } = (_, _, _) => Task.CompletedTask;
}

internal sealed class WorkJob(WorkLog log, ICurrentUser user) : AsyncBackgroundJob<WorkArgs>
{
    public override async Task ExecuteAsync(WorkArgs args, IJobProgress progress, CancellationToken cancellationToken)
    {
        await log.Work(args.Name, progress, cancellationToken);
        log.Done.Add($"{args.Name} by {user.UserName ?? "nobody"}");
    }
}

internal sealed class WorkFailureHandler(WorkLog log) : FirmLadder.Platform.Jobs.IJobFailureHandler<WorkArgs>
{
    public Task HandleFailureAsync(WorkArgs args, CancellationToken cancellationToken)
    {
        log.GivenUp.Add(args.Name);
        return Task.CompletedTask;
    }
}
