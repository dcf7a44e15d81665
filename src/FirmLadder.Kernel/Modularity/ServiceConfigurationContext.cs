using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Kernel;

/// <summary>What a module sees while it registers its services.</summary>
public sealed class ServiceConfigurationContext(IServiceCollection services, IConfiguration configuration)
{
    public IServiceCollection Services { get; } = services;

    public IConfiguration Configuration { get; } = configuration;
}
