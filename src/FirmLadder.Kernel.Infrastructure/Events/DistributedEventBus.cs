using FirmLadder.Kernel.Infrastructure.Data;

namespace FirmLadder.Kernel.Infrastructure.Events.Data;

internal sealed class DistributedEventBus(AbpDbContext context, IGuidGenerator guids, IClock clock)
    : IDistributedEventBus,
        ITransientDependency
{
    public Task PublishAsync(object eventData, Guid aggregateId, CancellationToken cancellationToken = default)
    {
        context.Add(OutboxMessage.For(guids.Create(), aggregateId, eventData, clock.Now));
        return Task.CompletedTask;
    }
}
