using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Kernel;

/// <summary>Which page, in which order. Sortable fields are a fixed list per query.</summary>
public class PagedAndSortedResultRequestDto
{
    public const int MaxMaxResultCount = 1000;

    [Range(0, int.MaxValue)]
    public int SkipCount { get; set; }

    [Range(1, MaxMaxResultCount)]
    public int MaxResultCount { get; set; } = 10;

    /// <summary><c>field asc</c> or <c>field desc</c>.</summary>
    [StringLength(64)]
    public string? Sorting { get; set; }
}
