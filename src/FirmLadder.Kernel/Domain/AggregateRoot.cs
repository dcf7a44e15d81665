namespace FirmLadder.Kernel;

/// <summary>The root of what is loaded, changed and saved together; carries the stamp that settles lost races.</summary>
public abstract class AggregateRoot<TKey> : Entity<TKey>, IHasConcurrencyStamp, IGeneratesDomainEvents
    where TKey : notnull
{
    private readonly List<object> _distributedEvents = [];

    protected AggregateRoot() { }

    protected AggregateRoot(TKey id)
        : base(id) { }

    /// <summary>Changes with every update; sent to the page and back.</summary>
    public string ConcurrencyStamp { get; private set; } = string.Empty;

    public IReadOnlyList<object> GetDistributedEvents() => _distributedEvents;

    public void ClearEvents() => _distributedEvents.Clear();

    protected void AddDistributedEvent(object eventData) => _distributedEvents.Add(eventData);
}
