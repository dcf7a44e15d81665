using System.Security.Claims;
using FirmLadder.Kernel.Infrastructure.Authorization;
using FirmLadder.TestBase;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests;

public sealed class AuthorizationTests
{
    private readonly TestPermissionStore _store = new();
    private readonly PermissionDefinitionManager _definitions = new([new Provider()]);

    public AuthorizationTests() => _store.Grants["Officer"] = ["Sample.Read", "Sample.Forgotten"];

    [Theory]
    [InlineData("Officer", "Sample.Read", true)]
    [InlineData("Officer", "Sample.Write", false)]
    [InlineData("Officer", "Sample.Forgotten", false)]
    [InlineData("Visitor", "Sample.Read", false)]
    [InlineData(null, "Sample.Read", false)]
    public async Task A_permission_is_granted_by_a_role_and_only_if_it_is_defined(string? role, string permission, bool granted)
    {
        var user = new User(role is null ? null : TestUser.Create(Guid.CreateVersion7(), "somebody", role));

        (await new PermissionChecker(user, _store, _definitions).IsGrantedAsync(permission)).ShouldBe(granted);
    }

    [Fact]
    public async Task Who_must_choose_a_new_password_holds_nothing()
    {
        var principal = TestUser.Create(Guid.CreateVersion7(), "somebody", "Officer");
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(AbpClaimTypes.MustChangePassword, "true"));

        (await new PermissionChecker(new User(principal), _store, _definitions).IsGrantedAsync("Sample.Read")).ShouldBeFalse();
    }

    [Fact]
    public void A_child_knows_its_parent_and_comes_after_it()
    {
        var group = _definitions.GetGroups().Single();

        group.Permissions.Select(p => (p.Name, p.ParentName)).ShouldBe([("Sample.Read", null), ("Sample.Write", "Sample.Read")]);
        _definitions.GetOrNull("Sample.Write")!.DefaultRoles.ShouldBe(["Officer"]);
    }

    private sealed class Provider : PermissionDefinitionProvider
    {
        public override void Define(IPermissionDefinitionContext context) =>
            context
                .AddGroup("Sample", new LocalizableString(typeof(FirmLadderResource), "Sample"))
                .AddPermission("Sample.Read", new LocalizableString(typeof(FirmLadderResource), "Read"))
                .AddChild("Sample.Write", new LocalizableString(typeof(FirmLadderResource), "Write"), "Officer");
    }

    private sealed class User(ClaimsPrincipal? principal) : ICurrentUser
    {
        public bool IsAuthenticated => principal?.Identity?.IsAuthenticated == true;

        public Guid? Id => Guid.TryParse(FindClaim(AbpClaimTypes.UserId), out var id) ? id : null;

        public string? UserName => FindClaim(AbpClaimTypes.UserName);

        public string? Name => FindClaim(AbpClaimTypes.Name);

        public IReadOnlyList<string> Roles => principal?.FindAll(AbpClaimTypes.Role).Select(c => c.Value).ToList() ?? [];

        public string? FindClaim(string type) => principal?.FindFirst(type)?.Value;
    }
}
