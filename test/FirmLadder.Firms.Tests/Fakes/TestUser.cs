namespace FirmLadder.Firms.Tests;

internal sealed class TestUser : ICurrentUser
{
    public bool IsAuthenticated => true;

    public Guid? Id { get; } = Guid.Parse("0195d1c8-0000-7000-8000-00000000aaaa");

    public string? UserName => "li";

    public string? Name => "李工";

    public IReadOnlyList<string> Roles => [];

    public string? FindClaim(string type) => null;
}
