using System.Text.Json;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FirmLadder.Kernel.Infrastructure.Events.Data;

/// <summary>
/// Tells each stored event to its handlers, in order per aggregate. Handling and the processed mark commit together, so a crash repeats
/// an event at most; a failing one holds back only its own aggregate.
/// </summary>
public sealed class OutboxDispatcher(IServiceScopeFactory scopes, ILogger<OutboxDispatcher> logger) : ISingletonDependency
{
    private const int Batch = 100;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly string _owner = $"{Environment.MachineName}-{Environment.ProcessId}-{Random.Shared.Next():x8}";

    /// <returns>How many events were handled.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken = default)
    {
        var handled = 0;
        var held = new HashSet<Guid>();
        foreach (var (id, aggregateId) in await PendingAsync(cancellationToken))
        {
            if (held.Contains(aggregateId))
            {
                continue;
            }

            if (await TryHandleAsync(id, cancellationToken))
            {
                handled++;
            }
            else
            {
                held.Add(aggregateId);
            }
        }

        return handled;
    }

    private async Task<List<(Guid, Guid)>> PendingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var messages = scope.ServiceProvider.GetRequiredService<AbpDbContext>().Set<OutboxMessage>();
        var now = scope.ServiceProvider.GetRequiredService<IClock>().Now;
        // An aggregate that waits for a retry or is in other hands must not fill the batch with what comes after.
        var rows = await messages
            .Where(m => m.ProcessedTime == null)
            .Where(m => !messages.Any(w => w.AggregateId == m.AggregateId && w.ProcessedTime == null && w.LeaseUntil >= now))
            .OrderBy(m => m.CreationTime)
            .ThenBy(m => m.Id)
            .Take(Batch)
            .Select(m => new { m.Id, m.AggregateId })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r => (r.Id, r.AggregateId));
    }

    private async Task<bool> TryHandleAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<IClock>().Now;
        var until = now + Lease;
        var claimed = await context
            .Set<OutboxMessage>()
            .Where(m => m.Id == id && m.ProcessedTime == null && (m.LeaseUntil == null || m.LeaseUntil < now))
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.LeaseOwner, _owner).SetProperty(m => m.LeaseUntil, until), cancellationToken);
        if (claimed == 0)
        {
            return false;
        }

        var message = await context.Set<OutboxMessage>().FirstAsync(m => m.Id == id, cancellationToken);
        try
        {
            await using var uow = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
            await HandleAsync(scope.ServiceProvider, message, cancellationToken);
            message.MarkProcessed(now);
            await uow.CompleteAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Handling {EventName} {Id} failed; it will be tried again.", message.EventName, id);
            await RememberFailureAsync(id, exception.Message, cancellationToken);
            return false;
        }
    }

    private static async Task HandleAsync(IServiceProvider services, OutboxMessage message, CancellationToken cancellationToken)
    {
        foreach (var (eventType, handlerType) in services.GetRequiredService<EventRegistry>().GetHandlers(message.EventName))
        {
            var eventData = JsonSerializer.Deserialize(message.Payload, eventType)!;
            var handle = typeof(IDistributedEventHandler<>).MakeGenericType(eventType).GetMethod("HandleEventAsync")!;
            await (Task)handle.Invoke(services.GetRequiredService(handlerType), [eventData, cancellationToken])!;
        }
    }

    private async Task RememberFailureAsync(Guid id, string error, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
        var message = await context.Set<OutboxMessage>().FirstAsync(m => m.Id == id, cancellationToken);
        var pause = TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Math.Min(message.Attempts, 10))));
        message.MarkFailed(error, scope.ServiceProvider.GetRequiredService<IClock>().Now + pause);
        await context.SaveChangesAsync(cancellationToken);
    }
}
