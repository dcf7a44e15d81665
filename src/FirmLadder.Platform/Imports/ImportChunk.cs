namespace FirmLadder.Platform.Imports;

/// <summary>What became of a chunk.</summary>
/// <param name="IsFinished">There was nothing left: the batch has its end.</param>
/// <param name="Rows">How many rows the chunk had.</param>
/// <param name="Done">Rows of the batch that are applied or refused by now.</param>
/// <param name="Total">Rows of the batch.</param>
internal sealed record ImportChunk(bool IsFinished, int Rows, int Done, int Total);
