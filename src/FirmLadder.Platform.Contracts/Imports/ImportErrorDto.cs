namespace FirmLadder.Platform.Imports;

/// <summary>One thing wrong with an uploaded row.</summary>
public sealed class ImportErrorDto
{
    /// <summary>Sheet, in the reader's language.</summary>
    public required string Sheet { get; init; }

    /// <summary>Row number as Excel shows it.</summary>
    public required int Row { get; init; }

    /// <summary>Heading, in the reader's language; null when the row as a whole is meant.</summary>
    public string? Column { get; init; }

    /// <summary>What stood in the cell.</summary>
    public string? Value { get; init; }

    /// <summary>What is wrong and what to do, in the reader's language.</summary>
    public required string Message { get; init; }
}
