using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Platform.Data;

/// <inheritdoc cref="IJobStore"/>
internal sealed class JobStore(IServiceScopeFactory scopes) : IJobStore
{
    private const int Candidates = 10;

    public async Task<JobClaim?> ClaimNextAsync(
        string owner,
        DateTime now,
        DateTime leaseUntil,
        CancellationToken cancellationToken = default
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
        // What a crash has left behind comes before anything new.
        var ids = await Due(context, now)
            .OrderBy(j => j.State == JobState.Running ? 0 : 1)
            .ThenBy(j => j.CreationTime)
            .ThenBy(j => j.Id)
            .Select(j => j.Id)
            .Take(Candidates)
            .ToListAsync(cancellationToken);
        foreach (var id in ids)
        {
            if (await TryClaimAsync(context, id, owner, now, leaseUntil, cancellationToken))
            {
                return await context
                    .Set<Job>()
                    .Where(j => j.Id == id)
                    .Select(j => new JobClaim(j.Id, j.Name, j.Args, j.Principal, j.Attempts))
                    .FirstAsync(cancellationToken);
            }
        }

        return null;
    }

    public async Task<bool> RenewAsync(
        Guid id,
        string owner,
        DateTime leaseUntil,
        long done,
        long total,
        CancellationToken cancellationToken = default
    ) =>
        await UpdateAsync(
            id,
            owner,
            jobs =>
                jobs.ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(j => j.LeaseUntil, leaseUntil)
                            .SetProperty(j => j.Attempts, j => j.Done < done ? 1 : j.Attempts)
                            .SetProperty(j => j.Done, done)
                            .SetProperty(j => j.Total, total),
                    cancellationToken
                )
        ) == 1;

    public Task SucceedAsync(Guid id, string owner, DateTime now, CancellationToken cancellationToken = default) =>
        EndAsync(id, owner, JobState.Succeeded, now, null, cancellationToken);

    public Task FailAsync(Guid id, string owner, DateTime now, string error, CancellationToken cancellationToken = default) =>
        EndAsync(id, owner, JobState.Failed, now, Cut(error), cancellationToken);

    public Task RetryAsync(Guid id, string owner, DateTime notBefore, string error, CancellationToken cancellationToken = default)
    {
        var text = Cut(error);
        return UpdateAsync(
            id,
            owner,
            jobs =>
                jobs.ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(j => j.State, JobState.Waiting)
                            .SetProperty(j => j.LeaseOwner, (string?)null)
                            .SetProperty(j => j.LeaseUntil, (DateTime?)null)
                            .SetProperty(j => j.NotBefore, notBefore)
                            .SetProperty(j => j.Error, text),
                    cancellationToken
                )
        );
    }

    public Task ReleaseAsync(Guid id, string owner, DateTime now, CancellationToken cancellationToken = default) =>
        UpdateAsync(
            id,
            owner,
            jobs =>
                jobs.ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(j => j.State, JobState.Waiting)
                            .SetProperty(j => j.LeaseOwner, (string?)null)
                            .SetProperty(j => j.LeaseUntil, (DateTime?)null)
                            .SetProperty(j => j.NotBefore, now)
                            .SetProperty(j => j.Attempts, j => j.Attempts - 1),
                    cancellationToken
                )
        );

    public async Task ReleaseOrphansAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
        if (context.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true)
        {
            await context
                .Set<Job>()
                .Where(j => j.State == JobState.Running)
                .ExecuteUpdateAsync(s => s.SetProperty(j => j.LeaseUntil, (DateTime?)null), cancellationToken);
        }
    }

    public async Task<int> GetAttemptsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
        return await context.Set<Job>().Where(j => j.Id == id).Select(j => j.Attempts).FirstAsync(cancellationToken);
    }

    private static async Task<bool> TryClaimAsync(
        AbpDbContext context,
        Guid id,
        string owner,
        DateTime now,
        DateTime leaseUntil,
        CancellationToken cancellationToken
    ) =>
        await Due(context, now)
            .Where(j => j.Id == id)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(j => j.State, JobState.Running)
                        .SetProperty(j => j.LeaseOwner, owner)
                        .SetProperty(j => j.LeaseUntil, leaseUntil)
                        .SetProperty(j => j.Attempts, j => j.Attempts + 1)
                        .SetProperty(j => j.StartedTime, j => j.StartedTime ?? now),
                cancellationToken
            ) == 1;

    private static IQueryable<Job> Due(AbpDbContext context, DateTime now) =>
        context
            .Set<Job>()
            .Where(j =>
                (j.State == JobState.Waiting && j.NotBefore <= now)
                || (j.State == JobState.Running && (j.LeaseUntil == null || j.LeaseUntil < now))
            );

    private Task<int> EndAsync(Guid id, string owner, JobState state, DateTime now, string? error, CancellationToken cancellationToken) =>
        UpdateAsync(
            id,
            owner,
            jobs =>
                jobs.ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(j => j.State, state)
                            .SetProperty(j => j.LeaseOwner, (string?)null)
                            .SetProperty(j => j.LeaseUntil, (DateTime?)null)
                            .SetProperty(j => j.FinishedTime, now)
                            .SetProperty(j => j.Error, j => error ?? j.Error),
                    cancellationToken
                )
        );

    private async Task<int> UpdateAsync(Guid id, string owner, Func<IQueryable<Job>, Task<int>> update)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
        return await update(context.Set<Job>().Where(j => j.Id == id && j.State == JobState.Running && j.LeaseOwner == owner));
    }

    private static string Cut(string error) => error.Length > JobConsts.ErrorMaxLength ? error[..JobConsts.ErrorMaxLength] : error;
}
