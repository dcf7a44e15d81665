using System.Security.Claims;
using System.Text.Json;

namespace FirmLadder.Platform.Jobs;

/// <summary>Keeps who asked for a job, so that the job sees and may do no more than that person.</summary>
internal static class JobPrincipal
{
    private static readonly string[] Kept = [AbpClaimTypes.UserId, AbpClaimTypes.UserName, AbpClaimTypes.Name, AbpClaimTypes.Role];

    public static string? Serialize(ClaimsPrincipal? principal) =>
        principal?.Identity?.IsAuthenticated != true
            ? null
            : JsonSerializer.Serialize(principal.Claims.Where(c => Kept.Contains(c.Type)).Select(c => new[] { c.Type, c.Value }));

    public static ClaimsPrincipal Deserialize(string? stored) =>
        stored is null
            ? new ClaimsPrincipal(new ClaimsIdentity())
            : new ClaimsPrincipal(
                new ClaimsIdentity(JsonSerializer.Deserialize<string[][]>(stored)!.Select(c => new Claim(c[0], c[1])), "Job")
            );
}
