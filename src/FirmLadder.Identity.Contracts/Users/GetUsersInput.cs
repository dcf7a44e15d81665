using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Identity.Users;

/// <summary>Which accounts; sortable by userName, name, creationTime, lastSignInTime.</summary>
public sealed class GetUsersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of user name or name.</summary>
    [StringLength(64)]
    public string? Filter { get; set; }

    [StringLength(IdentityConsts.MaxRoleNameLength)]
    public string? RoleName { get; set; }

    public bool? IsActive { get; set; }
}
