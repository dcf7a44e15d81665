namespace FirmLadder.Firms.Demo;

/// <summary>SplitMix64: the same numbers from the same seed on every machine and every version of the framework.</summary>
internal sealed class DemoRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From the lower bound up to, not including, the upper one.</summary>
    public int Next(int from, int to) => from + (int)(NextBits() % (ulong)(to - from));

    public int Next(int to) => Next(0, to);

    /// <param name="percent">0 to 100.</param>
    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>One of the items, more often the heavier ones.</summary>
    public T PickWeighted<T>(IReadOnlyList<T> items, Func<T, int> weightOf)
    {
        var left = Next(items.Sum(weightOf));
        foreach (var item in items)
        {
            left -= weightOf(item);
            if (left < 0)
            {
                return item;
            }
        }

        return items[^1];
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
