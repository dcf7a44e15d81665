namespace FirmLadder.Kernel;

/// <summary>Data, audit and outbox of one request or chunk: all or nothing. Disposing without completing rolls back.</summary>
public interface IUnitOfWork : IAsyncDisposable
{
    Guid Id { get; }

    bool IsCompleted { get; }

    /// <summary>Opens the transaction now; needed before a statement that bypasses the change tracker.</summary>
    Task EnsureTransactionAsync(CancellationToken cancellationToken = default);

    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs after the commit; a failure there is logged, it cannot undo what is stored.</summary>
    void OnCompleted(Func<Task> handler);
}
