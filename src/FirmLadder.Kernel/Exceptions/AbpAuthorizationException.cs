namespace FirmLadder.Kernel;

/// <summary>Not signed in (401) or lacking a permission (403).</summary>
public sealed class AbpAuthorizationException(string? permission = null) : Exception("Not authorized.")
{
    public string? Permission { get; } = permission;
}
