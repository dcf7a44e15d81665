namespace FirmLadder.Kernel;

/// <summary>Who is asking.</summary>
public interface ICurrentUser
{
    bool IsAuthenticated { get; }

    Guid? Id { get; }

    string? UserName { get; }

    string? Name { get; }

    IReadOnlyList<string> Roles { get; }

    string? FindClaim(string type);
}
