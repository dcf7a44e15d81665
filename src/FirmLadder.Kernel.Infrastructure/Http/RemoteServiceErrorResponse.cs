namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>The body of every failed answer.</summary>
public sealed record RemoteServiceErrorResponse(RemoteServiceErrorInfo Error);
