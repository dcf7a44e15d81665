using FirmLadder.Firms;
using FirmLadder.Identity;
using FirmLadder.Kernel.Infrastructure;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Infrastructure.Modularity;
using FirmLadder.Platform;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.EntityFrameworkCore;

/// <summary>Puts all modules on one database.</summary>
[DependsOn(typeof(KernelInfrastructureModule), typeof(PlatformModule), typeof(IdentityModule), typeof(FirmsModule))]
public sealed class FirmLadderEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database");
        services.AddSingleton<DatabaseProviders>();
        services.AddSingleton<DatabaseMigrator>();
        services.AddSingleton<DataSeeder>();
        services.AddDbContext<FirmLadderDbContext>(
            (provider, builder) =>
            {
                var database = provider.GetRequiredService<DatabaseProviders>();
                database.Current.Use(builder, database.ConnectionString);
                // The capped count takes rows in no order on purpose; pages are always ordered, by SortMap.
                builder.ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));
                builder.AddInterceptors(provider.GetServices<ISaveChangesInterceptor>());
            }
        );
        services.AddScoped<AbpDbContext>(provider => provider.GetRequiredService<FirmLadderDbContext>());
    }

    /// <summary>The model parts of all modules, for tools that run without a container.</summary>
    public static ModelContributors FindContributors() =>
        ModelContributors.From(ModuleGraph.Load(typeof(FirmLadderEntityFrameworkCoreModule)).Select(m => m.GetType().Assembly));
}
