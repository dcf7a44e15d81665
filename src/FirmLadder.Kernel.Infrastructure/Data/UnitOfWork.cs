using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Opens its transaction with the first write, so that a slow read or a password hash never holds SQLite's single write lock.</summary>
internal sealed class UnitOfWork(Guid id, AbpDbContext context, AbpUnitOfWorkOptions options, ILogger logger) : IUnitOfWork, IDisposable
{
    private readonly List<Func<Task>> _completed = [];
    private IDbContextTransaction? _transaction;

    public Guid Id { get; } = id;

    public bool IsCompleted { get; private set; }

    public bool IsDisposed { get; private set; }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (!context.ChangeTracker.HasChanges())
        {
            return;
        }

        await EnsureTransactionAsync(cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task EnsureTransactionAsync(CancellationToken cancellationToken = default)
    {
        if (options.IsTransactional && _transaction is null && context.Database.CurrentTransaction is null)
        {
            _transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        await SaveChangesAsync(cancellationToken);
        if (_transaction is not null)
        {
            await _transaction.CommitAsync(cancellationToken);
        }

        IsCompleted = true;
        foreach (var handler in _completed)
        {
            await RunAsync(handler);
        }
    }

    public void OnCompleted(Func<Task> handler) => _completed.Add(handler);

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
        }

        Dispose();
    }

    public void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        IsDisposed = true;
        _transaction?.Dispose();
        if (!IsCompleted)
        {
            context.ChangeTracker.Clear();
        }
    }

    private async Task RunAsync(Func<Task> handler)
    {
        try
        {
            await handler();
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "What was to run after unit of work {Id} failed; the work itself is stored.", Id);
        }
    }
}
