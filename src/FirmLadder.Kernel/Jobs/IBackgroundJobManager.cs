namespace FirmLadder.Kernel;

/// <summary>Stores work to be done after the current unit of work commits.</summary>
public interface IBackgroundJobManager
{
    /// <returns>The job's id.</returns>
    Task<Guid> EnqueueAsync<TArgs>(TArgs args, CancellationToken cancellationToken = default)
        where TArgs : class;
}
