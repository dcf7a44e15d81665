using FirmLadder.Host;
using FirmLadder.Kernel.Infrastructure.Modularity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Architecture.Tests;

/// <summary>The product's services as the host registers them, without a database and without starting anything.</summary>
internal static class ProductServices
{
    public static IServiceProvider Provider { get; } = Build();

    private static ServiceProvider Build()
    {
        var configuration = new ConfigurationBuilder().Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        AbpApplication.Create<FirmLadderHostModule>(services, configuration);
        return services.BuildServiceProvider();
    }
}
