namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>The repository of an aggregate that has none of its own.</summary>
internal sealed class DefaultRepository<TEntity, TKey>(AbpDbContext context, IUserScopeProvider scopes, IDataFilter filter)
    : EfCoreRepository<TEntity>(context, scopes, filter)
    where TEntity : AggregateRoot<Guid>;
