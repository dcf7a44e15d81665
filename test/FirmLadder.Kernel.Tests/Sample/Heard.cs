using System.Collections.Concurrent;

namespace FirmLadder.Kernel.Tests.Sample;

/// <summary>What the handler was told, and which titles it is to choke on.</summary>
public sealed class Heard
{
    public ConcurrentQueue<string> Titles { get; } = new();

    public HashSet<string> Bad { get; } = new(StringComparer.Ordinal);

    /// <summary>Fails after the effect, before the commit.</summary>
    public HashSet<string> BadAfterEffect { get; } = new(StringComparer.Ordinal);
}
