using System.Security.Claims;

namespace FirmLadder.TestBase;

/// <summary>Principals for tests.</summary>
public static class TestUser
{
    public static ClaimsPrincipal Create(Guid id, string userName, params string[] roles) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(AbpClaimTypes.UserId, id.ToString()),
                    new Claim(AbpClaimTypes.UserName, userName),
                    new Claim(AbpClaimTypes.Name, userName),
                    .. roles.Select(r => new Claim(AbpClaimTypes.Role, r)),
                ],
                "Test",
                AbpClaimTypes.UserName,
                AbpClaimTypes.Role
            )
        );
}
