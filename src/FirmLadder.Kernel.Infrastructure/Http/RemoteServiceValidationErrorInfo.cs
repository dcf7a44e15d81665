namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>One finding in the input; members are camelCase paths.</summary>
public sealed record RemoteServiceValidationErrorInfo(string Message, IReadOnlyList<string> Members);
