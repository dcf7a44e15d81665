namespace FirmLadder.Firms.Tests;

internal sealed class RecordingEventBus : IDistributedEventBus
{
    public List<object> Published { get; } = [];

    public Task PublishAsync(object eventData, Guid aggregateId, CancellationToken cancellationToken = default)
    {
        Published.Add(eventData);
        return Task.CompletedTask;
    }
}
