using FirmLadder.Firms.Registry;
using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Infrastructure.Modularity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FirmLadder.Firms.Tests;

/// <summary>The module on a database of its own, with Identity's answers made up.</summary>
internal sealed class FirmsTestHost : IAsyncDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:;Foreign Keys=True");
    private readonly ServiceProvider _provider;

    private FirmsTestHost(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        AbpApplication.Create<FirmsModule>(services, configuration);
        services.Replace(ServiceDescriptor.Singleton<IClock>(Clock));
        services.Replace(ServiceDescriptor.Singleton<IUserScopeProvider>(Scope));
        services.Replace(ServiceDescriptor.Singleton<ICurrentUser>(User));
        services.AddSingleton<IRegionIntegrationService, TestRegions>();
        services.AddSingleton<IUserIntegrationService, TestUsers>();
        var interceptors = services.Select(d => d.ServiceType).Where(typeof(SaveChangesInterceptor).IsAssignableFrom).ToArray();
        services.AddDbContext<TestDbContext>(
            (provider, builder) =>
                builder
                    .UseSqlite(_connection)
                    .AddInterceptors(interceptors.Select(t => (IInterceptor)provider.GetRequiredService(t)).Append(Commands))
        );
        services.AddScoped<AbpDbContext>(provider => provider.GetRequiredService<TestDbContext>());
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public TestClock Clock { get; } = new();

    public TestScope Scope { get; } = new();

    public TestUser User { get; } = new();

    public CommandRecorder Commands { get; } = new();

    public static async Task<FirmsTestHost> CreateAsync(params (string Key, string Value)[] settings)
    {
        var host = new FirmsTestHost(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)));
        await host._connection.OpenAsync();
        await host.DoAsync<AbpDbContext>(context => context.Database.EnsureCreatedAsync());
        return host;
    }

    /// <summary>One request: a DI scope and a unit of work.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> action)
        where TService : notnull
    {
        await using var scope = _provider.CreateAsyncScope();
        await using var work = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        var service = scope.ServiceProvider.GetRequiredService<TService>();
        Commands.Texts.Clear();
        var result = await action(service);
        await work.CompleteAsync();
        return result;
    }

    /// <inheritdoc cref="AskAsync{TService, TResult}"/>
    public Task DoAsync<TService>(Func<TService, Task> action)
        where TService : notnull =>
        AskAsync<TService, bool>(async service =>
        {
            await action(service);
            return true;
        });

    /// <summary>Registers a firm as somebody who may do so anywhere.</summary>
    public async Task<FirmDto> AddFirmAsync(int number, RegionInfo region, Action<CreateFirmDto>? change = null)
    {
        var input = new CreateFirmDto
        {
            CreditCode = TestCodes.Number(number),
            Name = $"测试{number}号公司",
            RegionId = region.Id,
        };
        change?.Invoke(input);
        var before = Scope.Current;
        Scope.Current = UserScope.Everything;
        var firm = await AskAsync<IFirmAppService, FirmDto>(s => s.CreateAsync(input));
        Scope.Current = before;
        return firm;
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
