using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests.Data;

public sealed class UnitOfWorkTests : KernelTest
{
    [Fact]
    public async Task What_is_not_completed_is_not_stored()
    {
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            await using var work = Begin(scope);
            await scope.ServiceProvider.GetRequiredService<IRepository<Note, Guid>>().InsertAsync(new Note(Guid.CreateVersion7(), "lost"));
            await work.SaveChangesAsync();
        }

        (await AllAsync<Note>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failure_takes_everything_back()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            Host.RunAsync(async services =>
            {
                await services.GetRequiredService<IRepository<Note, Guid>>().InsertAsync(new Note(Guid.CreateVersion7(), "lost"));
                await services.GetRequiredService<IUnitOfWorkManager>().Current!.SaveChangesAsync();
                throw new InvalidOperationException();
            })
        );

        (await AllAsync<Note>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_statement_past_the_change_tracker_is_taken_back_too()
    {
        await StoreAsync("kept");

        await Should.ThrowAsync<InvalidOperationException>(() =>
            Host.RunAsync(async services =>
            {
                await services.GetRequiredService<IUnitOfWorkManager>().Current!.EnsureTransactionAsync();
                await services.GetRequiredService<AbpDbContext>().Set<Note>().ExecuteDeleteAsync();
                throw new InvalidOperationException();
            })
        );

        (await AllAsync<Note>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_nested_unit_of_work_joins_the_outer_one()
    {
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            await using var outer = Begin(scope);
            await using (var inner = Begin(scope))
            {
                inner.Id.ShouldBe(outer.Id);
                await scope
                    .ServiceProvider.GetRequiredService<IRepository<Note, Guid>>()
                    .InsertAsync(new Note(Guid.CreateVersion7(), "nested"));
                await inner.CompleteAsync();
            }

            outer.IsCompleted.ShouldBeFalse();
        }

        (await AllAsync<Note>()).ShouldBeEmpty("the outer one was not completed");
    }

    [Fact]
    public async Task After_one_is_completed_the_next_is_a_new_one()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await using var first = Begin(scope);
        await first.CompleteAsync();
        scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Current.ShouldBeNull();

        await using var second = Begin(scope);

        second.Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task What_is_to_follow_runs_after_the_commit_only()
    {
        var stored = -1;
        await Host.RunAsync(async services =>
        {
            services.GetRequiredService<IUnitOfWorkManager>().Current!.OnCompleted(async () => stored = (await AllAsync<Note>()).Count);
            await services.GetRequiredService<IRepository<Note, Guid>>().InsertAsync(new Note(Guid.CreateVersion7(), "stored"));
        });
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            await using var abandoned = Begin(scope);
            abandoned.OnCompleted(() => throw new InvalidOperationException("must not run"));
        }

        stored.ShouldBe(1);
    }

    [Fact]
    public async Task What_fails_after_the_commit_does_not_look_like_a_failed_commit()
    {
        var next = false;
        await Host.RunAsync(async services =>
        {
            var work = services.GetRequiredService<IUnitOfWorkManager>().Current!;
            work.OnCompleted(() => throw new InvalidOperationException("planted"));
            work.OnCompleted(() =>
            {
                next = true;
                return Task.CompletedTask;
            });
            await services.GetRequiredService<IRepository<Note, Guid>>().InsertAsync(new Note(Guid.CreateVersion7(), "stored"));
        });

        next.ShouldBeTrue();
        (await AllAsync<Note>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Reading_opens_no_transaction()
    {
        await Host.RunAsync(async services =>
        {
            var context = services.GetRequiredService<AbpDbContext>();
            await context.Set<Note>().ToListAsync();
            context.Database.CurrentTransaction.ShouldBeNull();
        });
    }

    private static IUnitOfWork Begin(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
}
