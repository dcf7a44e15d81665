namespace FirmLadder.Architecture.Tests;

/// <summary>Finds nodes that reach themselves (Tarjan's strongly connected components).</summary>
internal static class Cycles
{
    /// <returns>One line per knot of nodes that depend on one another.</returns>
    public static IReadOnlyList<string> Find(IReadOnlyDictionary<string, IReadOnlySet<string>> graph)
    {
        var search = new Search(graph);
        foreach (var node in graph.Keys.Order(StringComparer.Ordinal))
        {
            search.Visit(node);
        }

        return search.Knots;
    }

    private sealed class Search(IReadOnlyDictionary<string, IReadOnlySet<string>> graph)
    {
        private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _low = new(StringComparer.Ordinal);
        private readonly Stack<string> _stack = new();

        public List<string> Knots { get; } = [];

        public void Visit(string node)
        {
            if (_index.ContainsKey(node))
            {
                return;
            }

            _index[node] = _low[node] = _index.Count;
            _stack.Push(node);
            foreach (var next in graph.GetValueOrDefault(node) ?? new HashSet<string>())
            {
                Visit(next);
                if (_stack.Contains(next))
                {
                    _low[node] = Math.Min(_low[node], _low[next]);
                }
            }

            if (_low[node] == _index[node])
            {
                Close(node);
            }
        }

        private void Close(string node)
        {
            var knot = new List<string>();
            string member;
            do
            {
                member = _stack.Pop();
                knot.Add(member);
            } while (member != node);

            if (knot.Count > 1)
            {
                knot.Sort(StringComparer.Ordinal);
                Knots.Add(string.Join(" <-> ", knot));
            }
        }
    }
}
