namespace FirmLadder.Platform.Imports;

/// <summary>What a sheet of an uploaded workbook would do.</summary>
public sealed class ImportSheetDto
{
    /// <summary>Stable name.</summary>
    public required string Name { get; init; }

    /// <summary>Name in the reader's language.</summary>
    public required string DisplayName { get; init; }

    public required int Rows { get; init; }

    public required int NewRows { get; init; }

    public required int ChangedRows { get; init; }

    public required int UnchangedRows { get; init; }

    public required int InvalidRows { get; init; }
}
