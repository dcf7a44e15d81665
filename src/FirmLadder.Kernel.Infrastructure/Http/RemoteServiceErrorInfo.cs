namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>ABP's error, as the client reads it.</summary>
public sealed class RemoteServiceErrorInfo
{
    public string? Code { get; init; }

    /// <summary>What happened and what to do, in the reader's language.</summary>
    public required string Message { get; init; }

    public string? Details { get; init; }

    public IReadOnlyDictionary<string, object?> Data { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    public IReadOnlyList<RemoteServiceValidationErrorInfo>? ValidationErrors { get; init; }
}
