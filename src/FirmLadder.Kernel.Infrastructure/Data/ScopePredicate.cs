using System.Linq.Expressions;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>The one predicate behind every scoped read: all ∪ region subtrees ∪ single subjects; nothing when the scope is empty.</summary>
public static class ScopePredicate
{
    /// <summary>Rows the scope covers.</summary>
    public static IQueryable<T> Scoped<T>(this IQueryable<T> query, UserScope scope)
        where T : class, IScoped => ApplyTo(query, scope);

    /// <summary>Rows of the region and of everything below it: the path itself and the half-open range of its children.</summary>
    public static IQueryable<T> InRegion<T>(this IQueryable<T> query, string path)
        where T : class, IScoped
    {
        var (from, to) = ChildRange(path);
        return query.Where(e => e.RegionPath == path || (string.Compare(e.RegionPath, from) >= 0 && string.Compare(e.RegionPath, to) < 0));
    }

    internal static IQueryable<T> ApplyTo<T>(IQueryable<T> query, UserScope scope)
        where T : class
    {
        if (scope.All)
        {
            return query;
        }

        var row = Expression.Parameter(typeof(T), "e");
        Expression body = Expression.Constant(false);
        foreach (var path in scope.RegionPaths)
        {
            body = Expression.OrElse(body, RegionMatch(row, path));
        }

        if (scope.SubjectIds.Count > 0)
        {
            var ids = scope.SubjectIds.ToList();
            body = Expression.OrElse(body, Contains(ids, Expression.Property(row, nameof(IScoped.SubjectId))));
        }

        return query.Where(Expression.Lambda<Func<T, bool>>(body, row));
    }

    private static BinaryExpression RegionMatch(ParameterExpression row, string path)
    {
        var (from, to) = ChildRange(path);
        var column = Expression.Property(row, nameof(IScoped.RegionPath));
        var above = Expression.GreaterThanOrEqual(Compare(column, from), Expression.Constant(0));
        var below = Expression.LessThan(Compare(column, to), Expression.Constant(0));
        return Expression.OrElse(Expression.Equal(column, Parameter(path)), Expression.AndAlso(above, below));
    }

    // '0' is the character after '/', so [path + "/", path + "0") holds exactly the descendants.
    private static (string From, string To) ChildRange(string path) => (path + "/", path + "0");

    private static MethodCallExpression Compare(Expression column, string value) =>
        Expression.Call(typeof(string), nameof(string.Compare), null, column, Parameter(value));

    private static MethodCallExpression Contains(List<Guid> ids, Expression column)
    {
        Expression<Func<List<Guid>>> captured = () => ids;
        return Expression.Call(captured.Body, nameof(List<>.Contains), null, column);
    }

    // A captured variable becomes an SQL parameter, so that one plan serves every user.
    private static Expression Parameter(string value)
    {
        Expression<Func<string>> captured = () => value;
        return captured.Body;
    }
}
