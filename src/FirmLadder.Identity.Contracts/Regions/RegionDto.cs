namespace FirmLadder.Identity.Regions;

/// <summary>A region of the tree.</summary>
public sealed class RegionDto : EntityDto<Guid>
{
    public required string Code { get; init; }

    /// <summary>In the reader's language.</summary>
    public required string Name { get; init; }

    public required RegionKind Kind { get; init; }

    public Guid? ParentId { get; init; }

    /// <summary>Codes from the city down, joined by <c>/</c>.</summary>
    public required string Path { get; init; }
}
