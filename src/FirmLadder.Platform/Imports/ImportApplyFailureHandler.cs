using FirmLadder.Platform.Jobs;

namespace FirmLadder.Platform.Imports;

/// <summary>Gives a batch whose job was given up back to the user, who may start it again.</summary>
internal sealed class ImportApplyFailureHandler(IImportStore store) : IJobFailureHandler<ImportApplyArgs>
{
    public async Task HandleFailureAsync(ImportApplyArgs args, CancellationToken cancellationToken) =>
        (await store.FindAsync(args.BatchId, cancellationToken))?.Interrupt();
}
