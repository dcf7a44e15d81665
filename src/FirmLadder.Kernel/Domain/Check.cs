using System.Diagnostics.CodeAnalysis;

namespace FirmLadder.Kernel;

/// <summary>Guards for constructor and method arguments: a violation is a programming error, not a message for a user.</summary>
public static class Check
{
    public static T NotNull<T>([NotNull] T? value, string parameterName)
        where T : class => value ?? throw new ArgumentNullException(parameterName);

    public static string NotNullOrWhiteSpace([NotNull] string? value, string parameterName, int maxLength = int.MaxValue)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{parameterName} is empty.", parameterName);
        }

        return Length(value.Trim(), parameterName, maxLength)!;
    }

    public static string? Length(string? value, string parameterName, int maxLength) =>
        value?.Length > maxLength ? throw new ArgumentException($"{parameterName} is longer than {maxLength}.", parameterName) : value;
}
