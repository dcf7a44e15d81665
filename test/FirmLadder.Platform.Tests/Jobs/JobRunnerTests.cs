using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Platform.Jobs;
using FirmLadder.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace FirmLadder.Platform.Tests.Jobs;

public sealed class JobRunnerTests : IAsyncLifetime
{
    private ModuleTestHost _host = null!;

    private WorkLog Log => _host.Services.GetRequiredService<WorkLog>();

    private JobRunner Runner => _host.Services.GetRequiredService<JobRunner>();

    public async Task InitializeAsync()
    {
        _host = await ModuleTestHost.CreateAsync<PlatformTestModule>();
        _host.User = TestUser.Create(Guid.Parse("11111111-1111-1111-1111-111111111111"), "officer", "CityOfficer");
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_job_runs_once_in_the_name_of_the_user_who_asked_for_it()
    {
        await EnqueueAsync("a");
        _host.User = TestUser.Create(Guid.Parse("22222222-2222-2222-2222-222222222222"), "other");

        (await Runner.RunOnceAsync()).ShouldBeTrue();
        (await Runner.RunOnceAsync()).ShouldBeFalse();

        Log.Done.ShouldBe(["a by officer"]);
        (await JobAsync()).State.ShouldBe(JobState.Succeeded);
    }

    [Fact]
    public async Task Jobs_run_in_the_order_in_which_they_were_asked_for()
    {
        foreach (var name in new[] { "a", "b", "c" })
        {
            await EnqueueAsync(name);
            _host.Time.Advance(TimeSpan.FromSeconds(1));
        }

        await RunAllAsync();

        Log.Done.Select(d => d[..1]).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public async Task What_a_killed_process_left_on_its_own_database_goes_on_at_once()
    {
        await EnqueueAsync("a");
        var store = _host.Services.GetRequiredService<IJobStore>();
        var now = _host.Time.GetUtcNow().UtcDateTime;
        (await store.ClaimNextAsync("killed", now, now.AddMinutes(1))).ShouldNotBeNull();
        (await Runner.RunOnceAsync()).ShouldBeFalse();

        await store.ReleaseOrphansAsync();

        (await Runner.RunOnceAsync()).ShouldBeTrue();
        Log.Done.ShouldBe(["a by officer"]);
    }

    [Fact]
    public async Task A_job_whose_change_is_rolled_back_never_was()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _host.RunAsync(async s =>
            {
                await s.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new WorkArgs("a"));
                throw new InvalidOperationException();
            })
        );

        (await Runner.RunOnceAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Arguments_no_job_answers_to_are_refused_at_once()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _host.RunAsync(s => s.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new OrphanArgs("a")))
        );
    }

    [Fact]
    public async Task A_failing_job_is_tried_again_after_growing_pauses_and_given_up_after_five_tries()
    {
        await EnqueueAsync("a");
        var tries = 0;
        Log.Work = (_, _, _) =>
        {
            tries++;
            throw new IOException("no disk");
        };

        var pauses = new List<int>();
        for (var second = 0; second < 400 && (await JobAsync()).State != JobState.Failed; second++)
        {
            if (await Runner.RunOnceAsync())
            {
                pauses.Add(second);
            }

            _host.Time.Advance(TimeSpan.FromSeconds(1));
        }

        tries.ShouldBe(5);
        pauses.ShouldBe([0, 10, 30, 70, 150]);
        Log.GivenUp.ShouldBe(["a"]);
        var job = await JobAsync();
        job.State.ShouldBe(JobState.Failed);
        job.Error!.ShouldContain("no disk");
        job.FinishedTime.ShouldNotBeNull();
    }

    [Fact]
    public async Task Progress_forgives_earlier_failures()
    {
        await EnqueueAsync("a");
        var done = 0;
        Log.Work = async (_, progress, token) =>
        {
            await progress.ReportAsync(++done, 20, token);
            throw new IOException();
        };

        for (var i = 0; i < 8; i++)
        {
            await Runner.RunOnceAsync();
            _host.Time.Advance(TimeSpan.FromHours(1));
        }

        var job = await JobAsync();
        (job.State, job.Done, job.Total).ShouldBe((JobState.Waiting, 8, 20));
    }

    [Fact]
    public async Task A_job_whose_worker_died_is_taken_up_when_its_lease_is_over_and_before_anything_new()
    {
        await EnqueueAsync("dead");
        await ClaimAsDeadWorkerAsync();
        _host.Time.Advance(TimeSpan.FromSeconds(30));
        await EnqueueAsync("new");
        (await Runner.RunOnceAsync()).ShouldBeTrue();
        (await Runner.RunOnceAsync()).ShouldBeFalse();
        await EnqueueAsync("newer");

        _host.Time.Advance(TimeSpan.FromSeconds(31));
        await RunAllAsync();

        Log.Done.Select(d => d.Split(' ')[0]).ShouldBe(["new", "dead", "newer"]);
    }

    [Fact]
    public async Task A_job_that_kills_its_process_each_time_is_given_up()
    {
        await EnqueueAsync("poison");
        for (var i = 0; i < 5; i++)
        {
            await ClaimAsDeadWorkerAsync();
            _host.Time.Advance(TimeSpan.FromMinutes(2));
        }

        await RunAllAsync();

        Log.Done.ShouldBeEmpty();
        Log.GivenUp.ShouldBe(["poison"]);
        (await JobAsync()).State.ShouldBe(JobState.Failed);
    }

    [Fact]
    public async Task Two_workers_never_hold_the_same_job()
    {
        await EnqueueAsync("a");
        var store = _host.Services.GetRequiredService<IJobStore>();
        var now = _host.Time.GetUtcNow().UtcDateTime;

        var first = await store.ClaimNextAsync("one", now, now.AddMinutes(1));
        var second = await store.ClaimNextAsync("two", now, now.AddMinutes(1));

        first.ShouldNotBeNull();
        second.ShouldBeNull();
        (await store.RenewAsync(first.Id, "two", now.AddMinutes(1), 1, 2)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_worker_that_was_silent_for_too_long_stops_when_another_has_the_job()
    {
        await EnqueueAsync("a");
        Log.Work = async (_, progress, token) =>
        {
            _host.Time.Advance(TimeSpan.FromMinutes(2));
            await ClaimAsDeadWorkerAsync();
            await progress.ReportAsync(1, 2, token);
        };

        (await Runner.RunOnceAsync()).ShouldBeTrue();

        Log.Done.ShouldBeEmpty();
        var job = await JobAsync();
        (job.State, job.LeaseOwner).ShouldBe((JobState.Running, "dead"));
    }

    [Fact]
    public async Task A_stopping_host_gives_its_job_back_untouched()
    {
        await EnqueueAsync("a");
        using var stopping = new CancellationTokenSource();
        Log.Work = async (_, _, token) =>
        {
            await stopping.CancelAsync();
            token.ThrowIfCancellationRequested();
        };

        await Should.ThrowAsync<OperationCanceledException>(() => Runner.RunOnceAsync(stopping.Token));

        var job = await JobAsync();
        (job.State, job.Attempts, job.LeaseOwner).ShouldBe((JobState.Waiting, 0, null));
        Log.Work = (_, _, _) => Task.CompletedTask;
        (await Runner.RunOnceAsync()).ShouldBeTrue();
        Log.Done.ShouldBe(["a by officer"]);
    }

    [Fact]
    public async Task The_worker_wakes_as_soon_as_a_job_is_committed()
    {
        var ran = new TaskCompletionSource();
        Log.Work = (_, _, _) =>
        {
            ran.SetResult();
            return Task.CompletedTask;
        };
        using var worker = new JobWorker(
            Runner,
            _host.Services.GetRequiredService<IJobStore>(),
            _host.Services.GetRequiredService<JobSignal>(),
            Options.Create(new JobOptions { PollSeconds = 600 }),
            NullLogger<JobWorker>.Instance
        );
        await worker.StartAsync(CancellationToken.None);

        await EnqueueAsync("a");

        await ran.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public void A_jobs_principal_keeps_who_and_which_roles_and_nothing_else()
    {
        var user = TestUser.Create(Guid.Parse("11111111-1111-1111-1111-111111111111"), "officer", "CityOfficer", "Partner");
        ((System.Security.Claims.ClaimsIdentity)user.Identity!).AddClaim(new System.Security.Claims.Claim("secret", "x"));

        var restored = JobPrincipal.Deserialize(JobPrincipal.Serialize(user));

        restored.Identity!.IsAuthenticated.ShouldBeTrue();
        restored.FindAll(AbpClaimTypes.Role).Select(c => c.Value).ShouldBe(["CityOfficer", "Partner"]);
        restored.HasClaim(c => c.Type == "secret").ShouldBeFalse();
        JobPrincipal.Deserialize(null).Identity!.IsAuthenticated.ShouldBeFalse();
    }

    private Task<Guid> EnqueueAsync(string name) =>
        _host.RunAsync(s => s.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new WorkArgs(name)));

    private async Task ClaimAsDeadWorkerAsync()
    {
        var now = _host.Time.GetUtcNow().UtcDateTime;
        (await _host.Services.GetRequiredService<IJobStore>().ClaimNextAsync("dead", now, now.AddMinutes(1))).ShouldNotBeNull();
    }

    private async Task RunAllAsync()
    {
        while (await Runner.RunOnceAsync()) { }
    }

    private Task<Job> JobAsync() =>
        _host.RunAsync(s => s.GetRequiredService<AbpDbContext>().Set<Job>().AsNoTracking().OrderBy(j => j.CreationTime).FirstAsync());
}
