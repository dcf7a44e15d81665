namespace FirmLadder.Kernel;

/// <summary>Tells whoever waits how far the work has come, and keeps the lease alive.</summary>
public interface IJobProgress
{
    Task ReportAsync(long done, long total, CancellationToken cancellationToken = default);
}
