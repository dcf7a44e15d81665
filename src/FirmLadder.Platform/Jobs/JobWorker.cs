using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FirmLadder.Platform.Jobs;

/// <summary>Runs jobs one after the other while the host runs.</summary>
internal sealed class JobWorker(
    JobRunner runner,
    IJobStore store,
    JobSignal signal,
    IOptions<JobOptions> options,
    ILogger<JobWorker> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Off the thread that starts the host.
        await Task.Yield();
        try
        {
            await TryReleaseOrphansAsync(stoppingToken);
            await RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host ends; also where it never got up, because its port is taken.
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await TryRunAsync(stoppingToken))
            {
                await signal.WaitAsync(TimeSpan.FromSeconds(options.Value.PollSeconds), stoppingToken);
            }
        }
    }

    private async Task TryReleaseOrphansAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store.ReleaseOrphansAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "What a killed process left could not be taken over at once; it waits until its lease is over.");
        }
    }

    private async Task<bool> TryRunAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await runner.RunOnceAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The job table could not be read or written; trying again.");
            return false;
        }
    }
}
