using System.Security.Claims;

namespace FirmLadder.Kernel;

/// <summary>Holds the principal of the request, or of the job that acts for somebody.</summary>
public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal? Principal { get; }

    /// <summary>Acts as somebody else until disposed.</summary>
    IDisposable Change(ClaimsPrincipal principal);
}
