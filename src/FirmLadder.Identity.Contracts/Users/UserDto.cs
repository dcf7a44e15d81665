namespace FirmLadder.Identity.Users;

/// <summary>An account as administrators see it; the telephone number is masked.</summary>
public sealed class UserDto : EntityDto<Guid>
{
    public required string UserName { get; init; }

    public required string Name { get; init; }

    public string? Email { get; init; }

    /// <summary>Masked: 138****0000.</summary>
    public string? PhoneNumber { get; init; }

    public required IReadOnlyList<string> RoleNames { get; init; }

    public Guid? RegionId { get; init; }

    public string? RegionName { get; init; }

    public bool IsActive { get; init; }

    public bool IsLockedOut { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? LockoutEnd { get; init; }

    public bool MustChangePassword { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? LastSignInTime { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; init; }

    public required string ConcurrencyStamp { get; init; }
}
