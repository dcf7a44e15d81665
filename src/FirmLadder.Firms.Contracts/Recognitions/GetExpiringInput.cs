using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Firms.Recognitions;

/// <summary>Which recognitions run out. Sorting: <c>validTo</c>, <c>firmName</c>.</summary>
public sealed class GetExpiringInput : PagedAndSortedResultRequestDto
{
    [Range(0, 3660)]
    public int WithinDays { get; set; } = 180;

    [StringLength(RecognitionConsts.KindMaxLength)]
    public string? Kind { get; set; }

    /// <summary>This region and everything below it.</summary>
    public Guid? RegionId { get; set; }
}
