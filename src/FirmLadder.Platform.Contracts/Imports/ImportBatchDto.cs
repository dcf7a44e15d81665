namespace FirmLadder.Platform.Imports;

/// <summary>An uploaded workbook.</summary>
public sealed class ImportBatchDto : EntityDto<Guid>
{
    public required string FileName { get; init; }

    public required ImportBatchState State { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreationTime { get; init; }

    public string? CreatedByName { get; init; }

    /// <summary>Rows with data on all sheets.</summary>
    public required int TotalRows { get; init; }

    /// <summary>Rows without an error, applied ones included.</summary>
    public required int ValidRows { get; init; }

    public required int InvalidRows { get; init; }

    public required int AppliedRows { get; init; }

    public required IReadOnlyList<ImportSheetDto> Sheets { get; init; }

    /// <summary>When applying began, UTC.</summary>
    public DateTime? StartedTime { get; init; }

    /// <summary>When applying ended, UTC.</summary>
    public DateTime? FinishedTime { get; init; }

    /// <summary>Applying gave up before the end; what is applied stays, and applying again goes on from there.</summary>
    public bool WasInterrupted { get; init; }
}
