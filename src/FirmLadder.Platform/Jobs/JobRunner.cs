using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FirmLadder.Platform.Jobs;

/// <summary>Takes one job, runs it in a scope of its own in the name of the user who asked for it, and writes down how it ended.</summary>
internal sealed class JobRunner(
    IJobStore store,
    JobRegistry registry,
    IServiceScopeFactory scopes,
    ICurrentPrincipalAccessor principals,
    IClock clock,
    IOptions<JobOptions> options,
    ILogger<JobRunner> logger
) : ISingletonDependency
{
    private readonly string _owner = $"{Environment.MachineName}-{Environment.ProcessId}-{Random.Shared.NextInt64():x16}";

    /// <returns>False when nothing was due.</returns>
    public async Task<bool> RunOnceAsync(CancellationToken cancellationToken = default)
    {
        var claim = await store.ClaimNextAsync(_owner, clock.Now, clock.Now.AddSeconds(options.Value.LeaseSeconds), cancellationToken);
        if (claim is null)
        {
            return false;
        }

        try
        {
            if (claim.Attempts > options.Value.MaxAttempts)
            {
                await FailAsync(claim, "The process ended during each try.", cancellationToken);
                return true;
            }

            await ExecuteAsync(claim, cancellationToken);
            await store.SucceedAsync(claim.Id, _owner, clock.Now, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await store.ReleaseAsync(claim.Id, _owner, clock.Now, CancellationToken.None);
            throw;
        }
        catch (JobLeaseLostException)
        {
            logger.LogWarning("Job {Name} {Id} was taken over by another worker.", claim.Name, claim.Id);
        }
        catch (Exception exception)
        {
            await RetryOrFailAsync(claim, exception, cancellationToken);
        }

        return true;
    }

    private async Task ExecuteAsync(JobClaim claim, CancellationToken cancellationToken)
    {
        var (argsType, jobType) = registry.Get(claim.Name);
        var args = JsonSerializer.Deserialize(claim.Args, argsType)!;
        using var acting = principals.Change(JobPrincipal.Deserialize(claim.Principal));
        await using var scope = scopes.CreateAsyncScope();
        var progress = new JobProgress(store, clock, options, claim.Id, _owner);
        await InvokeAsync(
            typeof(AsyncBackgroundJob<>).MakeGenericType(argsType).GetMethod("ExecuteAsync")!,
            scope.ServiceProvider.GetRequiredService(jobType),
            [args, progress, cancellationToken]
        );
    }

    private async Task RetryOrFailAsync(JobClaim claim, Exception exception, CancellationToken cancellationToken)
    {
        if (claim.Attempts >= options.Value.MaxAttempts && await HasNoProgressAsync(claim, cancellationToken))
        {
            logger.LogError(exception, "Job {Name} {Id} has failed for good.", claim.Name, claim.Id);
            await FailAsync(claim, exception.ToString(), cancellationToken);
            return;
        }

        var pause = TimeSpan.FromSeconds(options.Value.RetrySeconds * Math.Pow(2, claim.Attempts - 1));
        logger.LogWarning(
            exception,
            "Job {Name} {Id} failed at try {Attempt}; it will be tried again in {Pause}.",
            claim.Name,
            claim.Id,
            claim.Attempts,
            pause
        );
        await store.RetryAsync(claim.Id, _owner, clock.Now + pause, exception.ToString(), cancellationToken);
    }

    /// <summary>A last try that got somewhere has started the counting anew.</summary>
    private async Task<bool> HasNoProgressAsync(JobClaim claim, CancellationToken cancellationToken) =>
        await store.GetAttemptsAsync(claim.Id, cancellationToken) >= options.Value.MaxAttempts;

    private async Task FailAsync(JobClaim claim, string error, CancellationToken cancellationToken)
    {
        var (argsType, _) = registry.Get(claim.Name);
        using var acting = principals.Change(JobPrincipal.Deserialize(claim.Principal));
        await using var scope = scopes.CreateAsyncScope();
        var handlerType = typeof(IJobFailureHandler<>).MakeGenericType(argsType);
        await using (var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin())
        {
            foreach (var handler in scope.ServiceProvider.GetServices(handlerType))
            {
                var args = JsonSerializer.Deserialize(claim.Args, argsType)!;
                await InvokeAsync(handlerType.GetMethod("HandleFailureAsync")!, handler!, [args, cancellationToken]);
            }

            await unitOfWork.CompleteAsync(cancellationToken);
        }

        await store.FailAsync(claim.Id, _owner, clock.Now, error, cancellationToken);
    }

    private static async Task InvokeAsync(MethodInfo method, object target, object?[] arguments)
    {
        try
        {
            await (Task)method.Invoke(target, arguments)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException);
        }
    }
}
