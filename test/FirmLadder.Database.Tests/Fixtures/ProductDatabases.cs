using System.Collections.Concurrent;
using Xunit;

namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>One database of each kind for a test class, made when first asked for and dropped at the end.</summary>
public sealed class ProductDatabases : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<ProductDatabase>>> _databases = new();

    internal Task<ProductDatabase> GetAsync(DatabaseKind kind) =>
        _databases.GetOrAdd(kind, k => new Lazy<Task<ProductDatabase>>(() => ProductDatabase.CreateAsync(k))).Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var database in _databases.Values)
        {
            await (await database.Value).DisposeAsync();
        }
    }
}
