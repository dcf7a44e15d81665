using FirmLadder.Kernel.Infrastructure.Events.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FirmLadder.Kernel.Infrastructure.Events;

/// <summary>Keeps the outbox moving while the host runs.</summary>
internal sealed class OutboxWorker(OutboxDispatcher dispatcher, TimeProvider time, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host ends; also where it never got up, because its port is taken.
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await dispatcher.RunOnceAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "The outbox could not be read; trying again.");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
