namespace FirmLadder.Platform.Imports;

/// <summary>Applies a batch in the background.</summary>
internal sealed class ImportApplyJob(ImportApplier applier) : AsyncBackgroundJob<ImportApplyArgs>
{
    public override Task ExecuteAsync(ImportApplyArgs args, IJobProgress progress, CancellationToken cancellationToken) =>
        applier.RunAsync(args.BatchId, progress, cancellationToken);
}
