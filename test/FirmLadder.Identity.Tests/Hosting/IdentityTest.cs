using System.Security.Claims;
using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace FirmLadder.Identity.Tests.Hosting;

/// <summary>Each test has the module on a database of its own, with regions and roles, and acts as a system administrator.</summary>
public abstract class IdentityTest : IAsyncLifetime
{
    /// <summary>An administrator who is nobody's row: tests of the last administrator begin with none.</summary>
    protected static readonly Guid AdministratorId = Guid.Parse("0198f0a0-0000-7000-8000-00000000000a");

    private ModuleTestHost? _host;

    protected ModuleTestHost Host => _host!;

    public async Task InitializeAsync()
    {
        _host = await ModuleTestHost.CreateAsync<IdentityModule>(
            // Hashing is slow on purpose; here it only has to be right.
            services => services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000),
            Settings
        );
        await SeedAsync(new DataSeedContext(false, _ => { }), maxOrder: 10);
        ActAs(StaticRoles.SystemAdministrator);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    protected virtual IReadOnlyDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Runs the seeds of the module in order, as a start does.</summary>
    protected async Task SeedAsync(DataSeedContext context, int maxOrder = int.MaxValue)
    {
        var user = Host.User;
        Host.User = new ClaimsPrincipal(new ClaimsIdentity());
        var types = await Host.RunAsync(s =>
            Task.FromResult(
                s.GetServices<IDataSeedContributor>()
                    .OrderBy(c => c.Order)
                    .Where(c => c.Order <= maxOrder)
                    .Select(c => c.GetType())
                    .ToList()
            )
        );
        foreach (var type in types)
        {
            await Host.RunAsync(s => ((IDataSeedContributor)s.GetRequiredService(type)).SeedAsync(context));
        }

        Host.User = user;
    }

    protected void ActAs(params string[] roles) => Host.User = TestUser.Create(AdministratorId, "acting", roles);

    protected void ActAs(Guid id, params string[] roles) => Host.User = TestUser.Create(id, "acting", roles);

    protected void ActAsNobody() => Host.User = new ClaimsPrincipal(new ClaimsIdentity());

    protected Task<T> CallAsync<TService, T>(Func<TService, Task<T>> call)
        where TService : notnull => Host.RunAsync(s => call(s.GetRequiredService<TService>()));

    protected Task CallAsync<TService>(Func<TService, Task> call)
        where TService : notnull => Host.RunAsync(s => call(s.GetRequiredService<TService>()));

    protected Task<CreatedUserDto> CreateUserAsync(string userName, params string[] roles) =>
        CallAsync<IUserAppService, CreatedUserDto>(s => s.CreateAsync(NewUser(userName, roles)));

    protected async Task<Guid> FindRegionIdAsync(string code) =>
        (await CallAsync<IRegionIntegrationService, IReadOnlyList<RegionInfo>>(s => s.GetAllAsync())).First(r => r.Code == code).Id;

    protected static CreateUserDto NewUser(string userName, params string[] roles) =>
        new()
        {
            UserName = userName,
            Name = $"姓名 {userName}",
            RoleNames = roles.Length == 0 ? [StaticRoles.Expert] : [.. roles],
        };

    /// <summary>An update that changes nothing.</summary>
    protected static UpdateUserDto Same(UserDto user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return new UpdateUserDto
        {
            Name = user.Name,
            Email = user.Email,
            RoleNames = [.. user.RoleNames],
            RegionId = user.RegionId,
            IsActive = user.IsActive,
            ConcurrencyStamp = user.ConcurrencyStamp,
        };
    }

    protected Task<UserDto> UpdateAsync(UserDto user, Action<UpdateUserDto> change)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(change);
        var input = Same(user);
        change(input);
        return CallAsync<IUserAppService, UserDto>(s => s.UpdateAsync(user.Id, input));
    }

    protected Task<UserDto> GetUserAsync(Guid id) => CallAsync<IUserAppService, UserDto>(s => s.GetAsync(id));

    protected static async Task<BusinessException> ShouldRefuseAsync(Task action, string code)
    {
        var exception = await Should.ThrowAsync<BusinessException>(action);
        exception.Code.ShouldBe(code);
        return exception;
    }
}
