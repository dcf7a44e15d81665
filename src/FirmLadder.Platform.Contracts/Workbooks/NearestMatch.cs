namespace FirmLadder.Platform.Workbooks;

/// <summary>Finds what was probably meant.</summary>
public static class NearestMatch
{
    /// <summary>The candidate with the fewest edits, if it is close enough to be worth a suggestion; else null.</summary>
    public static string? Find(string wanted, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var key = CellText.Key(wanted);
        var best = candidates
            .Select(c => (Text: c, Distance: Distance(key, CellText.Key(c))))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Text, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Text is not null && best.Distance <= Math.Max(1, Math.Max(key.Length, CellText.Key(best.Text).Length) / 2)
            ? best.Text
            : null;
    }

    /// <summary>Levenshtein distance.</summary>
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
