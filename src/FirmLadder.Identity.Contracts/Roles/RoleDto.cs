namespace FirmLadder.Identity.Roles;

/// <summary>A role.</summary>
public sealed class RoleDto : EntityDto<Guid>
{
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public string? Description { get; init; }

    /// <summary>Comes with the product: cannot be renamed or deleted.</summary>
    public bool IsStatic { get; init; }

    public DataScope DataScope { get; init; }

    public int UserCount { get; init; }

    public required string ConcurrencyStamp { get; init; }
}
