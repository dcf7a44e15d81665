using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Infrastructure.Events.Data;
using FirmLadder.Kernel.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests.Events;

public sealed class OutboxTests : KernelTest
{
    private OutboxDispatcher Dispatcher => Host.Services.GetRequiredService<OutboxDispatcher>();

    [Fact]
    public async Task An_event_is_told_once_with_its_effect()
    {
        var id = await StoreAsync("one");
        await RenameAsync(id, "two");

        (await Dispatcher.RunOnceAsync()).ShouldBe(1);
        (await Dispatcher.RunOnceAsync()).ShouldBe(0);

        Heard.Titles.ShouldBe(["two"]);
        (await AllAsync<Tag>()).ShouldHaveSingleItem().Word.ShouldBe("two");
        (await AllAsync<OutboxMessage>()).ShouldHaveSingleItem().EventName.ShouldBe("sample.note-renamed");
    }

    [Fact]
    public async Task An_event_of_work_that_failed_is_never_told()
    {
        var id = await StoreAsync("one");
        await Should.ThrowAsync<InvalidOperationException>(() =>
            WithNotesAsync<bool>(async notes =>
            {
                (await notes.GetAsync(id)).Rename("never");
                throw new InvalidOperationException();
            })
        );

        (await Dispatcher.RunOnceAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Events_of_one_aggregate_are_told_in_order_also_within_one_moment()
    {
        var id = await StoreAsync("start");
        var titles = Enumerable.Range(10, 40).Select(i => $"title {i}").ToArray();
        await RenameAsync(id, titles);

        await Dispatcher.RunOnceAsync();

        Heard.Titles.ShouldBe(titles);
    }

    [Fact]
    public async Task A_failing_event_holds_back_its_own_aggregate_only()
    {
        var sick = await StoreAsync("sick");
        var healthy = await StoreAsync("healthy");
        Heard.Bad.Add("poison");
        await RenameAsync(sick, "poison", "after the poison");
        await RenameAsync(healthy, "fine");

        await Dispatcher.RunOnceAsync();
        await Dispatcher.RunOnceAsync();

        Heard.Titles.ShouldBe(["poison", "fine"]);
    }

    [Fact]
    public async Task A_long_queue_behind_a_failing_event_does_not_starve_the_others()
    {
        var sick = await StoreAsync("sick");
        Heard.Bad.Add("poison");
        await RenameAsync(sick, ["poison", .. Enumerable.Range(0, 150).Select(i => $"behind {i}")]);
        var healthy = await StoreAsync("healthy");
        await RenameAsync(healthy, "fine");

        await Dispatcher.RunOnceAsync();
        await Dispatcher.RunOnceAsync();

        Heard.Titles.ShouldBe(["poison", "fine"]);
    }

    [Fact]
    public async Task A_failed_event_is_tried_again_later_and_leaves_no_half_effect()
    {
        var id = await StoreAsync("one");
        Heard.BadAfterEffect.Add("shaky");
        await RenameAsync(id, "shaky");

        (await Dispatcher.RunOnceAsync()).ShouldBe(0);
        var failed = (await AllAsync<OutboxMessage>()).Single();
        (await AllAsync<Tag>()).ShouldBeEmpty("the effect went back with the failure");
        (await Dispatcher.RunOnceAsync()).ShouldBe(0, "it is not yet time");
        Heard.BadAfterEffect.Clear();
        Host.Time.Advance(TimeSpan.FromSeconds(6));
        (await Dispatcher.RunOnceAsync()).ShouldBe(1);

        failed.Attempts.ShouldBe(1);
        failed.LastError.ShouldNotBeNull().ShouldContain("I fell over shaky");
        (await AllAsync<Tag>()).Count.ShouldBe(1);
        (await AllAsync<OutboxMessage>()).Single().LastError.ShouldBeNull();
    }

    [Fact]
    public async Task The_pause_between_tries_grows()
    {
        var id = await StoreAsync("one");
        Heard.Bad.Add("poison");
        await RenameAsync(id, "poison");
        var pauses = new List<TimeSpan>();
        for (var i = 0; i < 3; i++)
        {
            await Dispatcher.RunOnceAsync();
            var until = (await AllAsync<OutboxMessage>()).Single().LeaseUntil!.Value;
            pauses.Add(until - Host.Time.GetUtcNow().UtcDateTime);
            Host.Time.Advance(pauses[i] + TimeSpan.FromSeconds(1));
        }

        pauses.ShouldBe([TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)]);
    }

    [Fact]
    public async Task An_event_in_other_hands_is_left_alone_until_their_lease_ends()
    {
        var id = await StoreAsync("one");
        await RenameAsync(id, "two");
        var until = Host.Time.GetUtcNow().UtcDateTime.AddMinutes(2);
        await Host.RunAsync(s =>
            s.GetRequiredService<AbpDbContext>()
                .Set<OutboxMessage>()
                .ExecuteUpdateAsync(u => u.SetProperty(m => m.LeaseOwner, "a host that died").SetProperty(m => m.LeaseUntil, until))
        );

        (await Dispatcher.RunOnceAsync()).ShouldBe(0);
        Host.Time.Advance(TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1));
        (await Dispatcher.RunOnceAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Two_dispatchers_at_once_tell_every_event_once()
    {
        for (var i = 0; i < 10; i++)
        {
            await RenameAsync(await StoreAsync($"note {i}"), $"new {i}");
        }

        var other = new OutboxDispatcher(Host.Services.GetRequiredService<IServiceScopeFactory>(), NullLogger<OutboxDispatcher>.Instance);
        await Task.WhenAll(Task.Run(() => Dispatcher.RunOnceAsync()), Task.Run(() => other.RunOnceAsync()));
        await Dispatcher.RunOnceAsync();

        (await AllAsync<Tag>()).Select(t => t.Word).Order().ShouldBe(Enumerable.Range(0, 10).Select(i => $"new {i}"));
    }
}
