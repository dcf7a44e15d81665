using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests.Data;

public sealed class RepositoryTests : KernelTest
{
    [Fact]
    public async Task What_is_inserted_is_found_changed_and_deleted()
    {
        var id = await StoreAsync("first");
        await RenameAsync(id, "second");
        (await WithNotesAsync(n => n.GetAsync(id))).Title.ShouldBe("second");

        await WithNotesAsync(async notes =>
        {
            await notes.DeleteAsync(await notes.GetAsync(id));
            return true;
        });

        (await WithNotesAsync(n => n.FindAsync(id))).ShouldBeNull();
    }

    [Fact]
    public async Task What_lies_outside_the_scope_is_as_absent_as_what_does_not_exist()
    {
        var id = await StoreAsync("elsewhere", "32/3209");
        Host.UserScope.Scope = new UserScope(false, ["32/3207"], []);

        var outside = await Should.ThrowAsync<EntityNotFoundException>(() => WithNotesAsync(n => n.GetAsync(id)));
        var absent = await Should.ThrowAsync<EntityNotFoundException>(() => WithNotesAsync(n => n.GetAsync(Guid.Empty)));

        outside.EntityType.ShouldBe(absent.EntityType);
    }

    [Fact]
    public async Task A_scope_is_the_union_of_region_subtrees_and_subjects()
    {
        var subject = Guid.Parse("aaaaaaaa-0000-0000-0000-000000000001");
        await StoreAsync("itself", "32/3207");
        await StoreAsync("below", "32/3207/320706");
        await StoreAsync("longer number", "32/32070");
        await StoreAsync("above", "32");
        await StoreAsync("granted", "33/3301", subject);
        Host.UserScope.Scope = new UserScope(false, ["32/3207"], [subject]);

        var seen = await WithNotesAsync(n => n.GetListAsync(_ => true));

        seen.Select(n => n.Title).ShouldBe(["itself", "below", "granted"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_empty_scope_sees_nothing_and_the_whole_scope_everything()
    {
        await StoreAsync("one");

        Host.UserScope.Scope = UserScope.Nothing;
        (await WithNotesAsync(n => n.GetListAsync(_ => true))).ShouldBeEmpty();
        Host.UserScope.Scope = UserScope.Everything;
        (await WithNotesAsync(n => n.GetListAsync(_ => true))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_switches_the_filter_off_sees_everything_until_it_ends()
    {
        await StoreAsync("one");
        Host.UserScope.Scope = UserScope.Nothing;
        var filter = Host.Services.GetRequiredService<IDataFilter>();

        using (filter.Disable<IScoped>())
        {
            (await WithNotesAsync(n => n.GetListAsync(_ => true))).Count.ShouldBe(1);
        }

        (await WithNotesAsync(n => n.GetListAsync(_ => true))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_of_two_writers_of_the_same_state_loses()
    {
        var id = await StoreAsync("contested");

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() =>
            WithNotesAsync(async mine =>
            {
                (await mine.GetAsync(id)).Rename("mine");
                await RenameAsync(id, "theirs");
                return true;
            })
        );

        (await WithNotesAsync(n => n.GetAsync(id))).Title.ShouldBe("theirs");
    }

    [Fact]
    public async Task What_is_referred_to_is_not_deleted_along()
    {
        var id = await StoreAsync("referred to");
        await Host.RunAsync(s => s.GetRequiredService<IRepository<Tag, Guid>>().InsertAsync(new Tag(Guid.CreateVersion7(), id, "word")));

        await Should.ThrowAsync<DbUpdateException>(() =>
            WithNotesAsync(async notes =>
            {
                await notes.DeleteAsync(await notes.GetAsync(id));
                return true;
            })
        );

        (await AllAsync<Tag>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_region_filter_takes_the_path_itself_and_what_is_below()
    {
        await StoreAsync("itself", "32/3207");
        await StoreAsync("below", "32/3207/320706");
        await StoreAsync("beside", "32/32070");

        var found = await Host.RunAsync(s =>
            s.GetRequiredService<AbpDbContext>()
                .Set<Note>()
                .Scoped(UserScope.Everything)
                .InRegion("32/3207")
                .Select(n => n.Title)
                .ToListAsync()
        );

        found.ShouldBe(["itself", "below"], ignoreOrder: true);
    }
}
