using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Tests.Sample;
using FirmLadder.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace FirmLadder.Kernel.Tests;

/// <summary>A host with the sample module for each test.</summary>
public abstract class KernelTest : IAsyncLifetime
{
    protected ModuleTestHost Host { get; private set; } = null!;

    protected Heard Heard => Host.Services.GetRequiredService<Heard>();

    public async Task InitializeAsync() => Host = await ModuleTestHost.CreateAsync<KernelTestModule>();

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    /// <summary>Stores a note and returns its id.</summary>
    protected Task<Guid> StoreAsync(string title, string regionPath = "32/3207", Guid? subjectId = null) =>
        Host.RunAsync(async services =>
        {
            var id = services.GetRequiredService<IGuidGenerator>().Create();
            await services.GetRequiredService<IRepository<Note, Guid>>().InsertAsync(new Note(id, title, regionPath, subjectId));
            return id;
        });

    protected Task RenameAsync(Guid id, params string[] titles) =>
        Host.RunAsync(async services =>
        {
            var note = await services.GetRequiredService<IRepository<Note, Guid>>().GetAsync(id);
            foreach (var title in titles)
            {
                note.Rename(title);
            }
        });

    protected Task<List<T>> AllAsync<T>()
        where T : class => Host.RunAsync(services => services.GetRequiredService<AbpDbContext>().Set<T>().AsNoTracking().ToListAsync());

    internal Task<T> WithNotesAsync<T>(Func<IRepository<Note, Guid>, Task<T>> action) =>
        Host.RunAsync(services => action(services.GetRequiredService<IRepository<Note, Guid>>()));
}
