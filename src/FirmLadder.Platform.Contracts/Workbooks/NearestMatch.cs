namespace FirmLadder.Platform.Workbooks;

/// <summary>Finds what was probably meant.</summary>
public static class NearestMatch
{
    /// <summary>The most similar candidate, if it is similar enough to be worth a suggestion; else null.</summary>
    public static string? Find(string wanted, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var key = CellText.Key(wanted);
        return candidates
            .Select(c => (Text: c, Likeness: Likeness(key, CellText.Key(c))))
            .Where(c => c.Likeness >= 50)
            .OrderByDescending(c => c.Likeness)
            .ThenBy(c => c.Text, StringComparer.Ordinal)
            .FirstOrDefault()
            .Text;
    }

    /// <summary>0 to 100: the share of characters that need no edit; a name that lies within the other is at least 60.</summary>
    private static int Likeness(string a, string b)
    {
        var longest = Math.Max(a.Length, b.Length);
        if (longest == 0 || a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        var likeness = 100 * (longest - Distance(a, b)) / longest;
        var isWithin = a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
        return isWithin && Math.Min(a.Length, b.Length) > 1 ? Math.Max(likeness, 60) : likeness;
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
