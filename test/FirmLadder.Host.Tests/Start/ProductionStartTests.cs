using System.Net;
using System.Text.RegularExpressions;
using FirmLadder.Host.Tests.Hosting;
using FirmLadder.TestBase;

namespace FirmLadder.Host.Tests.Start;

/// <summary>A first start as in production: no demo, one administrator, a password that is shown once.</summary>
public sealed class ProductionStartTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private HostProcess? _first;
    private Uri? _address;

    public async Task InitializeAsync()
    {
        _first = Start();
        _address = await _first.WaitUntilReadyAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _first?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_first_start_prints_a_password_that_opens_an_empty_installation_and_the_second_prints_none()
    {
        var password = Regex
            .Match(_first!.Output, "(?<![A-Za-z0-9])[A-Za-z0-9]{16}(?![A-Za-z0-9])", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Value;
        password.ShouldNotBeEmpty(_first.Output);
        using (var admin = new ApiClient(_address!))
        {
            (await admin.SignInAsync("admin", password)).ShouldBe("Success");
            await RunningHost.ChangePasswordAsync(admin, password);
            var users = (await admin.GetAsync("/api/identity/users")).ShouldBe(HttpStatusCode.OK).Json;
            users.GetProperty("totalCount").GetInt32().ShouldBe(1);
            (await admin.GetAsync("/api/firms")).ShouldBe(HttpStatusCode.OK).Json.GetProperty("totalCount").GetInt32().ShouldBe(0);
            (await admin.LoadConfigurationAsync()).GetProperty("extraProperties").GetProperty("isDemo").GetBoolean().ShouldBeFalse();
        }

        await _first.StopAsync();
        using var second = Start();
        await second.WaitUntilReadyAsync();
        second.Output.ShouldNotContain("admin");
        second.Output.ShouldNotContain(password);
    }

    [Fact]
    public async Task A_second_host_on_the_same_database_is_told_so()
    {
        using var second = Start();
        (await second.WaitForExitAsync()).ShouldBe(1);
        second.Output.ShouldContain("is used by another process");
        second.Output.ShouldNotContain("   at FirmLadder");
    }

    [Fact]
    public async Task The_health_of_host_and_database_is_told_to_anyone()
    {
        using var nobody = new ApiClient(_address!);
        (await nobody.GetAsync("/health/live")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe("Healthy");
        (await nobody.GetAsync("/health/ready")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe("Healthy");
    }

    private HostProcess Start() =>
        HostProcess.Start(
            _folder.Path,
            "--urls=http://127.0.0.1:0",
            $"--ConnectionStrings:Default=Data Source={_folder.File("production.db")}"
        );
}
