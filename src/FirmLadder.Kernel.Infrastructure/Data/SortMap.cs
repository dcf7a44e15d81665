using System.Linq.Expressions;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>The fields a list may be sorted by. What is not here is answered with 400, never handed to the database.</summary>
public sealed class SortMap<T>
{
    private readonly Dictionary<string, Func<IQueryable<T>, bool, IOrderedQueryable<T>>> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _default;
    private readonly Func<IOrderedQueryable<T>, IOrderedQueryable<T>> _tieBreak;

    /// <param name="defaultSorting">Used when the caller names none, e.g. <c>name asc</c>.</param>
    /// <param name="tieBreak">Makes the order total, so that no row is shown twice or never.</param>
    public SortMap(string defaultSorting, Expression<Func<T, Guid>> tieBreak)
    {
        _default = defaultSorting;
        _tieBreak = q => q.ThenBy(tieBreak);
    }

    public SortMap<T> Add<TKey>(string field, Expression<Func<T, TKey>> key)
    {
        _fields[field] = (query, descending) => descending ? query.OrderByDescending(key) : query.OrderBy(key);
        return this;
    }

    /// <exception cref="AbpValidationException">The field is not in the list, or the direction is neither asc nor desc.</exception>
    public IOrderedQueryable<T> Apply(IQueryable<T> query, string? sorting)
    {
        var parts = (string.IsNullOrWhiteSpace(sorting) ? _default : sorting).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var direction = parts.Length > 1 ? parts[1].ToUpperInvariant() : "ASC";
        if (parts.Length is < 1 or > 2 || direction is not ("ASC" or "DESC") || !_fields.TryGetValue(parts[0], out var order))
        {
            throw new AbpValidationException("sorting", "FirmLadder::Validation:Sorting");
        }

        return _tieBreak(order(query, direction == "DESC"));
    }
}
