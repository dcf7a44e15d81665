namespace FirmLadder.Kernel;

/// <summary>Reacts to a fact of another module. Must tolerate being told twice.</summary>
public interface IDistributedEventHandler<in TEvent> : ITransientDependency
{
    Task HandleEventAsync(TEvent eventData, CancellationToken cancellationToken);
}
