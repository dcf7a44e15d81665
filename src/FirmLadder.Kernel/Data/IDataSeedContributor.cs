namespace FirmLadder.Kernel;

/// <summary>Writes what a new installation needs; runs at every start and must not repeat itself.</summary>
public interface IDataSeedContributor : ITransientDependency
{
    /// <summary>Lower runs first.</summary>
    int Order => 0;

    Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default);
}
