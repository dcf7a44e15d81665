namespace FirmLadder.Platform.Imports;

/// <summary>Which batch is to be applied.</summary>
[BackgroundJobName("Platform.ImportApply")]
internal sealed record ImportApplyArgs(Guid BatchId);
