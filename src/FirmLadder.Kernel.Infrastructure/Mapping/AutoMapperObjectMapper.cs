using AutoMapper;
using FirmLadder.Kernel.Infrastructure.Modularity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace FirmLadder.Kernel.Infrastructure.Mapping;

/// <summary>AutoMapper behind the Kernel's interface. The licence key comes from <c>AutoMapper:LicenseKey</c> (docs/adr/0004-automapper-licence.md).</summary>
internal sealed class AutoMapperObjectMapper(AbpApplication application, IConfiguration configuration, ILoggerFactory loggers)
    : FirmLadder.Kernel.IObjectMapper,
        ISingletonDependency
{
    private readonly IMapper _mapper = CreateConfiguration(application, configuration, loggers).CreateMapper();

    public TDestination Map<TSource, TDestination>(TSource source) => _mapper.Map<TSource, TDestination>(source);

    /// <summary>Throws when a destination member is not mapped.</summary>
    public void AssertConfigurationIsValid() => _mapper.ConfigurationProvider.AssertConfigurationIsValid();

    private static MapperConfiguration CreateConfiguration(
        AbpApplication application,
        IConfiguration configuration,
        ILoggerFactory loggers
    ) =>
        new(
            expression =>
            {
                expression.LicenseKey = configuration["AutoMapper:LicenseKey"];
                expression.AddMaps(application.Assemblies);
            },
            loggers
        );
}
