namespace FirmLadder.Platform.Jobs;

/// <summary>The worker was silent for longer than its lease; another one goes on with the job.</summary>
internal sealed class JobLeaseLostException() : Exception("The job's lease was lost.");
