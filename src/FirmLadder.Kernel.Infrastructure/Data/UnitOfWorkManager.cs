using Microsoft.Extensions.Logging;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>One unit of work per DI scope: a request, or a chunk of a job that made a scope of its own.</summary>
internal sealed class UnitOfWorkManager(AbpDbContext context, IGuidGenerator guids, ILogger<UnitOfWork> logger)
    : IUnitOfWorkManager,
        IScopedDependency,
        IAsyncDisposable,
        IDisposable
{
    private UnitOfWork? _current;

    public IUnitOfWork? Current => _current is { IsCompleted: false, IsDisposed: false } ? _current : null;

    public IUnitOfWork Begin(AbpUnitOfWorkOptions? options = null) =>
        Current is { } outer
            ? new ChildUnitOfWork(outer)
            : _current = new UnitOfWork(guids.Create(), context, options ?? new AbpUnitOfWorkOptions(), logger);

    public ValueTask DisposeAsync() => _current?.DisposeAsync() ?? ValueTask.CompletedTask;

    public void Dispose() => _current?.Dispose();
}
