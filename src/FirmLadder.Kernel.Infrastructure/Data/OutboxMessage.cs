using System.Reflection;
using System.Text.Json;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>A fact waiting to be told to its handlers; written with the change it reports.</summary>
[Unscoped("Technical row; never read by a user.")]
public sealed class OutboxMessage : Entity<Guid>
{
    private OutboxMessage() { }

    private OutboxMessage(Guid id)
        : base(id) { }

    public Guid AggregateId { get; private init; }

    public string EventName { get; private init; } = string.Empty;

    public string Payload { get; private init; } = string.Empty;

    public DateTime CreationTime { get; private init; }

    public DateTime? ProcessedTime { get; private set; }

    public int Attempts { get; private set; }

    public string? LeaseOwner { get; private set; }

    public DateTime? LeaseUntil { get; private set; }

    public string? LastError { get; private set; }

    public static OutboxMessage For(Guid id, Guid aggregateId, object eventData, DateTime now) =>
        new(id)
        {
            AggregateId = aggregateId,
            EventName = NameOf(eventData.GetType()),
            Payload = JsonSerializer.Serialize(eventData, eventData.GetType()),
            CreationTime = now,
        };

    public static string NameOf(Type type) => type.GetCustomAttribute<EventNameAttribute>()?.Name ?? type.FullName!;

    internal void MarkProcessed(DateTime now)
    {
        ProcessedTime = now;
        LeaseOwner = null;
        LastError = null;
    }

    internal void MarkFailed(string error, DateTime retryAt)
    {
        Attempts++;
        LastError = error.Length > 1000 ? error[..1000] : error;
        LeaseUntil = retryAt;
        LeaseOwner = null;
    }
}
