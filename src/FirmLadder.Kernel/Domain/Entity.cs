namespace FirmLadder.Kernel;

/// <summary>Something with an identity of its own. Ids come from outside (<see cref="IGuidGenerator"/>), never from the constructor.</summary>
public abstract class Entity<TKey> : IEntity
    where TKey : notnull
{
    protected Entity() { }

    protected Entity(TKey id) => Id = id;

    public TKey Id { get; protected init; } = default!;

    public object?[] GetKeys() => [Id];
}
