namespace FirmLadder.Identity.Users;

/// <summary>An account. Password hash, security stamp and lockout are kept here and driven by ASP.NET Core Identity through the store.</summary>
[Unscoped("Administrators manage all accounts; the list is guarded by its permission.")]
internal sealed class User : AuditedAggregateRoot<Guid>
{
    private readonly List<UserRole> _roles = [];

    private User() { }

    public User(Guid id, string userName, string name)
        : base(id)
    {
        UserName = Check.NotNullOrWhiteSpace(userName, nameof(userName), IdentityConsts.MaxUserNameLength);
        NormalizedUserName = Normalize(UserName)!;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityConsts.MaxNameLength);
        SecurityStamp = id.ToString("N");
    }

    public string UserName { get; private set; } = string.Empty;

    public string NormalizedUserName { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string? Email { get; private set; }

    public string? NormalizedEmail { get; private set; }

    public string? PhoneNumber { get; private set; }

    public string? PasswordHash { get; private set; }

    public string SecurityStamp { get; private set; } = string.Empty;

    public int AccessFailedCount { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? LockoutEnd { get; private set; }

    public bool IsActive { get; private set; } = true;

    public bool MustChangePassword { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? LastSignInTime { get; private set; }

    public Guid? RegionId { get; private set; }

    public IReadOnlyCollection<UserRole> Roles => _roles;

    public static string? Normalize(string? value) => value?.Trim().ToUpperInvariant();

    public void Describe(string name, string? email, Guid? regionId)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityConsts.MaxNameLength);
        Email = string.IsNullOrWhiteSpace(email) ? null : email.Trim();
        NormalizedEmail = Normalize(Email);
        RegionId = regionId;
    }

    public void SetPhoneNumber(string? phoneNumber) => PhoneNumber = string.IsNullOrWhiteSpace(phoneNumber) ? null : phoneNumber.Trim();

    public void SetRoles(IEnumerable<Guid> roleIds)
    {
        var wanted = roleIds.ToHashSet();
        _roles.RemoveAll(r => !wanted.Contains(r.RoleId));
        _roles.AddRange(wanted.Where(w => _roles.TrueForAll(r => r.RoleId != w)).Select(w => new UserRole(Id, w)));
    }

    public void SetActive(bool isActive) => IsActive = isActive;

    public void SetPasswordHash(string? hash) => PasswordHash = hash;

    /// <summary>A new stamp ends all sessions that carry the old one.</summary>
    public void SetSecurityStamp(string stamp) => SecurityStamp = stamp;

    public void RequirePasswordChange() => MustChangePassword = true;

    public void PasswordChanged() => MustChangePassword = false;

    public void SetAccessFailedCount(int count) => AccessFailedCount = count;

    public void SetLockoutEnd(DateTime? end) => LockoutEnd = end;
}
