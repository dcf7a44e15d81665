namespace FirmLadder.Platform.Workbooks;

/// <summary>A column as the importer, the template and the error list know it.</summary>
public abstract class SheetColumn(string code, string heading, string englishHeading)
{
    /// <summary>Stable name.</summary>
    public string Code { get; } = code;

    /// <summary>Chinese heading without a unit.</summary>
    public string Heading { get; } = heading;

    /// <summary>English heading without a unit.</summary>
    public string EnglishHeading { get; } = englishHeading;

    /// <summary>Other headings in use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Neither the column nor a cell of it may be missing.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The unit of the template, written into the heading; null where there is none.</summary>
    public virtual SheetUnit? Unit => null;

    /// <summary>Units accepted in the heading. Where there are units, a heading without one is not understood.</summary>
    public virtual IReadOnlyList<SheetUnit> Units => [];

    /// <summary>The only texts allowed; empty when anything goes.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>Format of the cells.</summary>
    public abstract CellStyle Style { get; }

    /// <summary>Width in characters.</summary>
    public double Width { get; init; } = 16;

    /// <summary>Value of the template's example row.</summary>
    public object? Example { get; init; }

    /// <summary>How to fill it in, Chinese, for the sheet of explanations.</summary>
    public string? Hint { get; init; }

    /// <summary>How to fill it in, English.</summary>
    public string? EnglishHint { get; init; }

    /// <summary>The heading as written: with its unit.</summary>
    public string FullHeading(bool english) =>
        (english ? EnglishHeading : Heading)
        + (
            Unit is null ? string.Empty
            : english ? $" ({Unit.Name})"
            : $"（{Unit.Name}）"
        );
}
