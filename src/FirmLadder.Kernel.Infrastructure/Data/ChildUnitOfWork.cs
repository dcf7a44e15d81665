namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Joins the outer unit of work: its completion is the outer one's business.</summary>
internal sealed class ChildUnitOfWork(IUnitOfWork outer) : IUnitOfWork
{
    public Guid Id => outer.Id;

    public bool IsCompleted => outer.IsCompleted;

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => outer.SaveChangesAsync(cancellationToken);

    public Task EnsureTransactionAsync(CancellationToken cancellationToken = default) => outer.EnsureTransactionAsync(cancellationToken);

    public Task CompleteAsync(CancellationToken cancellationToken = default) => outer.SaveChangesAsync(cancellationToken);

    public void OnCompleted(Func<Task> handler) => outer.OnCompleted(handler);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
