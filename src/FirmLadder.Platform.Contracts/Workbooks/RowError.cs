namespace FirmLadder.Platform.Workbooks;

/// <summary>One thing wrong with a row.</summary>
/// <param name="Column">Code of the column, or null when the row as a whole is meant.</param>
/// <param name="Value">What stood there, at most <see cref="MaxValueLength"/> characters.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record RowError(string? Column, string? Value, CellProblem Problem)
{
    public const int MaxValueLength = 100;
}
