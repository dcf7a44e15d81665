using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Repository over the context. A scoped aggregate outside the caller's scope is as absent as one that does not exist.</summary>
public class EfCoreRepository<TEntity>(AbpDbContext context, IUserScopeProvider scopes, IDataFilter filter) : IRepository<TEntity, Guid>
    where TEntity : AggregateRoot<Guid>
{
    protected AbpDbContext Context { get; } = context;

    public async Task<TEntity> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity), id);

    public virtual async Task<TEntity?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await GetQueryAsync(cancellationToken)).FirstOrDefaultAsync(e => e.Id == id, cancellationToken);

    public async Task<List<TEntity>> GetListAsync(
        Expression<Func<TEntity, bool>> predicate,
        CancellationToken cancellationToken = default
    ) => await (await GetQueryAsync(cancellationToken)).Where(predicate).ToListAsync(cancellationToken);

    public async Task InsertAsync(TEntity entity, CancellationToken cancellationToken = default) =>
        await Context.Set<TEntity>().AddAsync(entity, cancellationToken);

    public Task UpdateAsync(TEntity entity, CancellationToken cancellationToken = default)
    {
        Context.Set<TEntity>().Update(entity);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(TEntity entity, CancellationToken cancellationToken = default)
    {
        Context.Set<TEntity>().Remove(entity);
        return Task.CompletedTask;
    }

    protected async Task<IQueryable<TEntity>> GetQueryAsync(CancellationToken cancellationToken)
    {
        IQueryable<TEntity> query = Context.Set<TEntity>();
        return typeof(IScoped).IsAssignableFrom(typeof(TEntity)) && filter.IsEnabled<IScoped>()
            ? ScopePredicate.ApplyTo(query, await scopes.GetAsync(cancellationToken))
            : query;
    }
}
