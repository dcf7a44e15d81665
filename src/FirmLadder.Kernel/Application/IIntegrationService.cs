namespace FirmLadder.Kernel;

/// <summary>A query that one module answers for another, in process, set-based; never exposed over HTTP.</summary>
public interface IIntegrationService : ITransientDependency;
