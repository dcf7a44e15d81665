using System.Security.Claims;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Infrastructure.Modularity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FirmLadder.TestBase;

/// <summary>
/// A module with its real services on an SQLite file of its own, a clock that stands still, and stand-ins for what other modules would
/// give: scope and permissions. The schema is the module's own model.
/// </summary>
public sealed class ModuleTestHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private ModuleTestHost(Func<TemporaryFolder, ModuleTestHost, ServiceProvider> build) => _services = build(_folder, this);

    public TestTime Time { get; } = new();

    public TestUserScope UserScope { get; } = new();

    public TestPermissionStore Permissions { get; } = new();

    public CommandCounter Commands { get; } = new();

    /// <summary>Who acts; nobody at first.</summary>
    public ClaimsPrincipal User { get; set; } = new(new ClaimsIdentity());

    public IServiceProvider Services => _services;

    public static async Task<ModuleTestHost> CreateAsync<TModule>(
        Action<IServiceCollection>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null
    )
        where TModule : AbpModule
    {
        var host = new ModuleTestHost((folder, self) => Build<TModule>(folder, self, configure, settings));
        await host.RunAsync(services => services.GetRequiredService<AbpDbContext>().Database.EnsureCreatedAsync());
        host.Commands.Reset();
        return host;
    }

    /// <summary>Does something as <see cref="User"/> in a scope and unit of work of its own, like one request.</summary>
    public async Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = _services.CreateAsyncScope();
        using var principal = scope.ServiceProvider.GetRequiredService<ICurrentPrincipalAccessor>().Change(User);
        await using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        var result = await action(scope.ServiceProvider);
        await unitOfWork.CompleteAsync();
        return result;
    }

    /// <inheritdoc cref="RunAsync{T}"/>
    public Task RunAsync(Func<IServiceProvider, Task> action) =>
        RunAsync(async services =>
        {
            await action(services);
            return true;
        });

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static ServiceProvider Build<TModule>(
        TemporaryFolder folder,
        ModuleTestHost host,
        Action<IServiceCollection>? configure,
        IReadOnlyDictionary<string, string?>? settings
    )
        where TModule : AbpModule
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Blobs:Path"] = folder.File("blobs") })
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal))
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        services.AddSingleton<TimeProvider>(host.Time);
        AbpApplication.Create<TModule>(services, configuration);
        services.AddDbContext<TestDbContext>(
            (provider, builder) =>
                builder
                    .UseSqlite($"Data Source={folder.File("test.db")};Foreign Keys=True;Default Timeout=30")
                    .AddInterceptors(provider.GetServices<ISaveChangesInterceptor>())
                    .AddInterceptors(host.Commands)
                    .ReplaceService<IModelCacheKeyFactory, TestModelCacheKeyFactory>()
        );
        services.AddScoped<AbpDbContext>(provider => provider.GetRequiredService<TestDbContext>());
        services.TryAddSingleton<IUserScopeProvider>(host.UserScope);
        services.TryAddSingleton<IPermissionStore>(host.Permissions);
        configure?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
