using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Infrastructure.Modularity;

namespace FirmLadder.Kernel.Infrastructure.Events;

/// <summary>Which handlers wait for which event name.</summary>
internal sealed class EventRegistry(AbpApplication application) : ISingletonDependency
{
    private readonly ILookup<string, (Type EventType, Type HandlerType)> _handlers = application
        .Assemblies.SelectMany(a => a.GetTypes())
        .Where(t => t is { IsClass: true, IsAbstract: false })
        .SelectMany(t =>
            t.GetInterfaces()
                .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDistributedEventHandler<>))
                .Select(i => (EventType: i.GetGenericArguments()[0], HandlerType: t))
        )
        .ToLookup(h => OutboxMessage.NameOf(h.EventType), StringComparer.Ordinal);

    public IEnumerable<(Type EventType, Type HandlerType)> GetHandlers(string eventName) => _handlers[eventName];
}
