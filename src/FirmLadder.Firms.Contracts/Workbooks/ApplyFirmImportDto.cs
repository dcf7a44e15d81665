namespace FirmLadder.Firms.Workbooks;

/// <summary>How to apply an import.</summary>
public sealed class ApplyFirmImportDto
{
    /// <summary>Apply the valid rows although others are wrong.</summary>
    public bool SkipInvalidRows { get; set; }
}
