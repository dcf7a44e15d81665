namespace FirmLadder.Platform.Workbooks;

/// <summary>One of a fixed list; stored as its code.</summary>
/// <param name="code">Stable name.</param>
/// <param name="heading">Chinese heading.</param>
/// <param name="englishHeading">English heading.</param>
/// <param name="choices">Code and the texts that mean it, the first of which is shown.</param>
/// <param name="get">Reads the code.</param>
/// <param name="set">Takes the code.</param>
public sealed class ChoiceColumn<TRow>(
    string code,
    string heading,
    string englishHeading,
    IReadOnlyList<(string Code, IReadOnlyList<string> Texts)> choices,
    Func<TRow, string?> get,
    Action<TRow, string> set
) : SheetColumn<TRow>(code, heading, englishHeading)
    where TRow : class
{
    private readonly Dictionary<string, string> _codes = choices
        .SelectMany(c => c.Texts.Append(c.Code).Select(t => (Key: CellText.Key(t), c.Code)))
        .DistinctBy(c => c.Key)
        .ToDictionary(c => c.Key, c => c.Code, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Choices { get; } = [.. choices.Select(c => c.Texts[0])];

    /// <inheritdoc/>
    public override CellStyle Style => CellStyle.Text;

    /// <inheritdoc/>
    public override CellProblem? Read(TRow row, object value, decimal factor)
    {
        var text = CellText.Of(value)!;
        if (_codes.TryGetValue(CellText.Key(text), out var found))
        {
            set(row, found);
            return null;
        }

        return CellProblem.Of(
            PlatformErrorCodes.CellNotAllowed,
            ("allowed", string.Join("、", Choices)),
            ("nearest", NearestMatch.Find(text, Choices))
        );
    }

    /// <inheritdoc/>
    public override object? ValueOf(TRow row) =>
        get(row) is { } value ? choices.FirstOrDefault(c => c.Code == value).Texts?[0] ?? value : null;
}
