namespace FirmLadder.Kernel;

/// <summary>An aggregate that knows who made and who last changed it.</summary>
public abstract class AuditedAggregateRoot<TKey> : AggregateRoot<TKey>, IHasCreationTime, IHasModificationTime
    where TKey : notnull
{
    protected AuditedAggregateRoot() { }

    protected AuditedAggregateRoot(TKey id)
        : base(id) { }

    public DateTime CreationTime { get; private set; }

    public Guid? CreatorId { get; private set; }

    public DateTime? LastModificationTime { get; private set; }

    public Guid? LastModifierId { get; private set; }
}
