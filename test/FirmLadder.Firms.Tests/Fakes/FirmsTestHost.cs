using FirmLadder.Firms.Registry;
using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Users;
using FirmLadder.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Firms.Tests;

/// <summary>The module on a database of its own, with Identity's answers made up. Today is 2026-11-22.</summary>
internal sealed class FirmsTestHost : IAsyncDisposable
{
    private readonly ModuleTestHost _host;

    private FirmsTestHost(ModuleTestHost host) => _host = host;

    public DateOnly Today
    {
        get => DateOnly.FromDateTime(Now);
        set => _host.Time.SetDay(value);
    }

    public DateTime Now => _host.Time.GetUtcNow().UtcDateTime;

    public int CommandCount => _host.Commands.Count;

    public static async Task<FirmsTestHost> CreateAsync(params (string Key, string Value)[] settings)
    {
        var host = await ModuleTestHost.CreateAsync<FirmsModule>(
            services =>
            {
                services.AddSingleton<IRegionIntegrationService, TestRegions>();
                services.AddSingleton<IUserIntegrationService, TestUsers>();
            },
            settings.ToDictionary(s => s.Key, s => (string?)s.Value, StringComparer.Ordinal)
        );
        host.User = TestUser.Create(Guid.Parse("0195d1c8-0000-7000-8000-00000000aaaa"), "li");
        return new FirmsTestHost(host) { Today = new DateOnly(2026, 11, 22) };
    }

    /// <summary>From now on acts as a district officer.</summary>
    public void ActIn(RegionInfo region) => ActWith(new UserScope(false, [region.Path], []));

    public void ActWith(UserScope scope) => _host.UserScope.Scope = scope;

    /// <summary>One request: a DI scope and a unit of work.</summary>
    public Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> action)
        where TService : notnull
    {
        _host.Commands.Reset();
        return _host.RunAsync(services => action(services.GetRequiredService<TService>()));
    }

    /// <inheritdoc cref="AskAsync{TService, TResult}"/>
    public Task DoAsync<TService>(Func<TService, Task> action)
        where TService : notnull => _host.RunAsync(services => action(services.GetRequiredService<TService>()));

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
        var before = _host.UserScope.Scope;
        _host.UserScope.Scope = UserScope.Everything;
        var firm = await AskAsync<IFirmAppService, FirmDto>(s => s.CreateAsync(input));
        _host.UserScope.Scope = before;
        return firm;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
