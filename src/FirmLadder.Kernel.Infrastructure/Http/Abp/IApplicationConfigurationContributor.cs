namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>Adds to <c>extraProperties</c> of the application configuration.</summary>
public interface IApplicationConfigurationContributor : ITransientDependency
{
    Task ContributeAsync(IDictionary<string, object?> extraProperties, CancellationToken cancellationToken);
}
