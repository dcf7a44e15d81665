namespace FirmLadder.Platform.Jobs;

/// <summary>Brings what a job was working on to a defined end after the job has failed for good. Runs in a unit of work of its own.</summary>
public interface IJobFailureHandler<in TArgs> : ITransientDependency
    where TArgs : class
{
    Task HandleFailureAsync(TArgs args, CancellationToken cancellationToken);
}
