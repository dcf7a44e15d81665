using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Fills in who and when, renews the concurrency stamp, and turns the aggregates' events into outbox rows of the same transaction.</summary>
internal sealed class AuditingInterceptor(IClock clock, IGuidGenerator guids, ICurrentUser user)
    : SaveChangesInterceptor,
        ITransientDependency
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Stamp(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Stamp(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
        {
            if (entry.Entity is IHasConcurrencyStamp)
            {
                entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).CurrentValue = guids
                    .Create()
                    .ToString("N", CultureInfo.InvariantCulture);
            }

            StampTimes(entry);
        }

        foreach (var entry in context.ChangeTracker.Entries<IGeneratesDomainEvents>().ToList())
        {
            Collect(context, entry.Entity);
        }
    }

    private void StampTimes(EntityEntry entry)
    {
        if (entry is { State: EntityState.Added, Entity: IHasCreationTime })
        {
            entry.Property(nameof(IHasCreationTime.CreationTime)).CurrentValue = clock.Now;
            entry.Property(nameof(IHasCreationTime.CreatorId)).CurrentValue = user.Id;
        }
        else if (entry is { State: EntityState.Modified, Entity: IHasModificationTime })
        {
            entry.Property(nameof(IHasModificationTime.LastModificationTime)).CurrentValue = clock.Now;
            entry.Property(nameof(IHasModificationTime.LastModifierId)).CurrentValue = user.Id;
        }
    }

    private void Collect(DbContext context, IGeneratesDomainEvents source)
    {
        var aggregateId = source is Entity<Guid> entity ? entity.Id : Guid.Empty;
        foreach (var eventData in source.GetDistributedEvents())
        {
            context.Add(OutboxMessage.For(guids.Create(), aggregateId, eventData, clock.Now));
        }

        source.ClearEvents();
    }
}
