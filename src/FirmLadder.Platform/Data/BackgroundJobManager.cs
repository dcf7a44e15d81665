using System.Text.Json;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Platform.Jobs;

namespace FirmLadder.Platform.Data;

/// <summary>Writes the job row in the caller's transaction: no change without its job, no job without its change.</summary>
internal sealed class BackgroundJobManager(
    AbpDbContext context,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentPrincipalAccessor principals,
    IGuidGenerator guids,
    IClock clock,
    JobRegistry registry,
    JobSignal signal
) : IBackgroundJobManager, ITransientDependency
{
    public async Task<Guid> EnqueueAsync<TArgs>(TArgs args, CancellationToken cancellationToken = default)
        where TArgs : class
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var name = JobRegistry.NameOf(typeof(TArgs));
        // A name that no job answers to must fail here, not in the worker.
        _ = registry.Get(name);
        var job = new Job(guids.Create(), name, JsonSerializer.Serialize(args), JobPrincipal.Serialize(principals.Principal), clock.Now);
        context.Add(job);
        unitOfWork.OnCompleted(() =>
        {
            signal.Set();
            return Task.CompletedTask;
        });
        await unitOfWork.CompleteAsync(cancellationToken);
        return job.Id;
    }
}
