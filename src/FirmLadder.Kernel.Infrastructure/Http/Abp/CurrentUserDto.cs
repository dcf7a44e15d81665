namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>Who is signed in. Telephone and e-mail stay out: no page needs its own user's personal data at start.</summary>
public sealed class CurrentUserDto
{
    public bool IsAuthenticated { get; init; }

    public Guid? Id { get; init; }

    public Guid? TenantId { get; init; }

    public string? UserName { get; init; }

    public string? Name { get; init; }

    public string? SurName { get; init; }

    public string? Email { get; init; }

    public bool EmailVerified { get; init; }

    public string? PhoneNumber { get; init; }

    public bool PhoneNumberVerified { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];
}
