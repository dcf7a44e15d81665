namespace FirmLadder.Kernel;

/// <summary>Publishes facts to other modules through the outbox: stored with the change, delivered at least once, in order per aggregate.</summary>
public interface IDistributedEventBus
{
    /// <param name="eventData">A class with <see cref="EventNameAttribute"/>, named <c>…Eto</c>.</param>
    /// <param name="aggregateId">Events of one aggregate keep their order.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task PublishAsync(object eventData, Guid aggregateId, CancellationToken cancellationToken = default);
}
