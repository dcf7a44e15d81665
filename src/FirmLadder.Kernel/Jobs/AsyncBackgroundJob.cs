namespace FirmLadder.Kernel;

/// <summary>Work for a job row. May be started again after a crash, so it continues from what is stored, never from memory.</summary>
public abstract class AsyncBackgroundJob<TArgs> : ITransientDependency
    where TArgs : class
{
    public abstract Task ExecuteAsync(TArgs args, IJobProgress progress, CancellationToken cancellationToken);
}
