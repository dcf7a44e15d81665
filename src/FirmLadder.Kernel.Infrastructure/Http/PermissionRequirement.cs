using Microsoft.AspNetCore.Authorization;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Asks for a permission; null asks only for a session that is not waiting for a new password.</summary>
internal sealed record PermissionRequirement(string? Permission) : IAuthorizationRequirement;
