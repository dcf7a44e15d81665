using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Paging and counting as the lists of the product do it.</summary>
public static class QueryableExtensions
{
    /// <summary>Counting stops here, so that a list over a million rows answers as fast as one over a thousand.</summary>
    public const int CountCap = 10_000;

    public static async Task<(long Count, bool Capped)> CountCappedAsync<T>(
        this IQueryable<T> query,
        CancellationToken cancellationToken,
        int cap = CountCap
    )
    {
        var count = await query.Take(cap + 1).CountAsync(cancellationToken);
        return (Math.Min(count, cap), count > cap);
    }

    public static IQueryable<T> Page<T>(this IQueryable<T> query, PagedAndSortedResultRequestDto input) =>
        query.Skip(input.SkipCount).Take(input.MaxResultCount);
}
