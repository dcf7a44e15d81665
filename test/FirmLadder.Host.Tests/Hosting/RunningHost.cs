using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using FirmLadder.TestBase;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Host.Tests.Hosting;

/// <summary>The real host on a port and a database of its own, with the demo accounts.</summary>
public class RunningHost : IAsyncLifetime, IDisposable
{
    /// <summary>Password of every demo account, and of the administrator after its forced first change.</summary>
    public const string Password = "Ladder-of-9-rungs";

    public const string FirstAdministratorPassword = "Ladder-of-8-rungs";

    public const string Administrator = "admin";

    /// <summary>Stands in for the built page: the host must put its nonce into it.</summary>
    public const string IndexPage =
        "<!doctype html><html><head><title>t</title></head><body><app-root ngCspNonce=\"CSP_NONCE\"></app-root></body></html>";

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<ApiClient>>> _sessions = new(StringComparer.Ordinal);
    private int _number;
    private WebApplication? _app;

    public ShiftableTime Time { get; } = new();

    public IServiceProvider Services => _app!.Services;

    public Uri BaseAddress { get; private set; } = null!;

    public string DatabaseFile => _folder.File("firmladder.db");

    /// <summary>Settings beside the usual ones.</summary>
    protected virtual IEnumerable<string> Settings => ["--Demo=true", "--Identity:Session:AttemptsPerMinute=10000"];

    public async Task InitializeAsync()
    {
        var webRoot = Directory.CreateDirectory(_folder.File("wwwroot"));
        await File.WriteAllTextAsync(Path.Combine(webRoot.FullName, "index.html"), IndexPage);
        await StartAsync();
        await ChangeFirstPasswordAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var session in _sessions.Values)
        {
            (await session.Value).Dispose();
        }

        await StopAsync();
        SqliteConnection.ClearAllPools();
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public async Task StartAsync()
    {
        string[] args =
        [
            "--urls=http://127.0.0.1:0",
            $"--webroot={_folder.File("wwwroot")}",
            $"--ConnectionStrings:Default=Data Source={DatabaseFile}",
            $"--Blobs:Path={_folder.File("blobs")}",
            $"--Identity:Admin:Password={FirstAdministratorPassword}",
            $"--Identity:Demo:Password={Password}",
            .. Settings,
        ];
        _app = await HostBuilding.BuildAsync(args, services => services.AddSingleton<TimeProvider>(Time));
        await _app.StartAsync();
        BaseAddress = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async Task StopAsync()
    {
        if (_app is { } app)
        {
            _app = null;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    /// <summary>A new browser, nobody signed in.</summary>
    public ApiClient CreateClient() => new(BaseAddress);

    /// <summary>A new browser with a session of its own.</summary>
    public async Task<ApiClient> SignInAsync(string userName, string password = Password)
    {
        var client = CreateClient();
        (await client.SignInAsync(userName, password)).ShouldBe("Success");
        return client;
    }

    /// <summary>A session shared by tests that leave it as it is.</summary>
    public Task<ApiClient> AsAsync(string userName) => RememberAsync(userName, () => SignInAsync(userName));

    /// <summary>A session made by the first who asks for it.</summary>
    public Task<ApiClient> RememberAsync(string key, Func<Task<ApiClient>> create) =>
        _sessions.GetOrAdd(key, _ => new Lazy<Task<ApiClient>>(create)).Value;

    public Task<ApiClient> AsAdministratorAsync() => AsAsync(Administrator);

    /// <summary>A name nobody else in this run has.</summary>
    public string Unique(string prefix) => $"{prefix}{Interlocked.Increment(ref _number)}";

    /// <summary>A credit code nobody else in this run has.</summary>
    public string UniqueCreditCode() => SampleCreditCode.Create(Interlocked.Increment(ref _number));

    /// <summary>A new account that still has its one-time password.</summary>
    public async Task<NewAccount> CreateAccountAsync(params string[] roleNames)
    {
        var userName = Unique("account");
        var admin = await AsAdministratorAsync();
        var answer = await admin.PostAsync(
            "/api/identity/users",
            new
            {
                userName,
                name = userName,
                roleNames = roleNames.Length == 0 ? ["Expert"] : roleNames,
                regionId = await FindRegionIdAsync("320706"),
            }
        );
        var json = answer.ShouldBe(HttpStatusCode.OK).Json;
        return new NewAccount(
            json.GetProperty("user").GetProperty("id").GetGuid(),
            userName,
            json.GetProperty("oneTimePassword").GetString()!
        );
    }

    /// <summary>A new account that has chosen <see cref="Password"/>, and its session.</summary>
    public async Task<(NewAccount Account, ApiClient Session)> CreateSignedInAccountAsync(params string[] roleNames)
    {
        var account = await CreateAccountAsync(roleNames);
        var session = await SignInAsync(account.UserName, account.OneTimePassword);
        await ChangePasswordAsync(session, account.OneTimePassword);
        return (account, session);
    }

    public async Task<Guid> FindRegionIdAsync(string code)
    {
        var regions = (await (await AsAdministratorAsync()).GetAsync("/api/identity/regions")).ShouldBe(HttpStatusCode.OK).Json;
        return regions
            .GetProperty("items")
            .EnumerateArray()
            .First(r => r.GetProperty("code").GetString() == code)
            .GetProperty("id")
            .GetGuid();
    }

    public async Task<JsonElement> GetUserAsync(Guid id) =>
        (await (await AsAdministratorAsync()).GetAsync($"/api/identity/users/{id}")).ShouldBe(HttpStatusCode.OK).Json;

    public static async Task ChangePasswordAsync(ApiClient session, string oneTimePassword, string newPassword = Password)
    {
        var answer = await session.PostAsync("/api/account/change-password", new { currentPassword = oneTimePassword, newPassword });
        answer.ShouldBe(HttpStatusCode.NoContent);
        await session.LoadConfigurationAsync();
    }

    protected virtual void Dispose(bool disposing) => _folder.Dispose();

    private async Task ChangeFirstPasswordAsync()
    {
        using var client = CreateClient();
        if (await client.SignInAsync(Administrator, FirstAdministratorPassword) == "Success")
        {
            await ChangePasswordAsync(client, FirstAdministratorPassword);
        }
    }
}
