namespace FirmLadder.Platform.Workbooks;

/// <summary>What is wrong with a cell, a row or a sheet: the code of a text, and what fills its placeholders.</summary>
public sealed record CellProblem(string Code, IReadOnlyDictionary<string, string?> Data)
{
    private static readonly Dictionary<string, string?> Nothing = new(StringComparer.Ordinal);

    public static CellProblem Of(string code) => new(code, Nothing);

    public static CellProblem Of(string code, params (string Name, string? Value)[] data) =>
        new(code, data.ToDictionary(d => d.Name, d => d.Value, StringComparer.Ordinal));
}
