using Microsoft.Extensions.Options;

namespace FirmLadder.Platform.Jobs;

internal sealed class JobProgress(IJobStore store, IClock clock, IOptions<JobOptions> options, Guid id, string owner) : IJobProgress
{
    /// <exception cref="JobLeaseLostException">Another worker has taken the job over.</exception>
    public async Task ReportAsync(long done, long total, CancellationToken cancellationToken = default)
    {
        var until = clock.Now.AddSeconds(options.Value.LeaseSeconds);
        if (!await store.RenewAsync(id, owner, until, done, total, cancellationToken))
        {
            throw new JobLeaseLostException();
        }
    }
}
