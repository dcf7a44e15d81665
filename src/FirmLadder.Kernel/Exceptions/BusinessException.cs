using Microsoft.Extensions.Logging;

namespace FirmLadder.Kernel;

/// <summary>A rule of the field says no. The code finds the localized text; <see cref="WithData"/> fills its placeholders.</summary>
public sealed class BusinessException(
    string code,
    string? message = null,
    string? details = null,
    Exception? innerException = null,
    LogLevel logLevel = LogLevel.Warning
) : Exception(message ?? code, innerException)
{
    public string Code { get; } = code;

    public string? Details { get; } = details;

    public LogLevel LogLevel { get; } = logLevel;

    /// <summary>Named placeholder of the text, and a member of <c>error.data</c>.</summary>
    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}
