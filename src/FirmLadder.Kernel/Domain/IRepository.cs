using System.Linq.Expressions;

namespace FirmLadder.Kernel;

/// <summary>Loads and saves the aggregates of one type. Queries for pages are projections in the module's Data folder, not here.</summary>
public interface IRepository<TEntity, in TKey>
    where TEntity : AggregateRoot<TKey>
    where TKey : notnull
{
    /// <exception cref="EntityNotFoundException">No such entity, or it lies outside the caller's scope.</exception>
    Task<TEntity> GetAsync(TKey id, CancellationToken cancellationToken = default);

    Task<TEntity?> FindAsync(TKey id, CancellationToken cancellationToken = default);

    Task<List<TEntity>> GetListAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default);

    Task InsertAsync(TEntity entity, CancellationToken cancellationToken = default);

    Task UpdateAsync(TEntity entity, CancellationToken cancellationToken = default);

    Task DeleteAsync(TEntity entity, CancellationToken cancellationToken = default);
}
