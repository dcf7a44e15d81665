namespace FirmLadder.Architecture.Tests.Planted.RoundTrip.First
{
    internal static class NeedsSecond
    {
        // Only a method body knows it.
        public static string Name() => Second.NeedsFirst.Text;
    }
}

namespace FirmLadder.Architecture.Tests.Planted.RoundTrip.Second
{
    internal sealed class NeedsFirst
    {
        public static string Text { get; } = nameof(NeedsFirst);

        public static Func<string> Back() => () => First.NeedsSecond.Name();
    }
}
