using FirmLadder.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FirmLadder.Host;

/// <summary>Before the first request: the schema, the seed, and a word to whoever started the product.</summary>
internal sealed class StartupTasks(
    DatabaseMigrator migrator,
    DataSeeder seeder,
    IOptions<DatabaseOptions> options,
    IConfiguration configuration,
    IHostApplicationLifetime lifetime,
    IServiceProvider services
)
{
    public async Task RunAsync()
    {
        if (options.Value.MigrateOnStart)
        {
            Say("正在准备数据库…… / Preparing the database…");
            await migrator.MigrateAsync();
            await seeder.SeedAsync(new DataSeedContext(configuration.GetValue("Demo", false), Say));
        }

        lifetime.ApplicationStarted.Register(() => Say($"\n企梯已就绪 / FirmLadder is ready: {Addresses()}\n"));
    }

    private string Addresses() =>
        string.Join(
            " ",
            services
                .GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
                .Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()
                ?.Addresses
                ?? []
        );

    private static void Say(string message) => Console.WriteLine(message);
}
