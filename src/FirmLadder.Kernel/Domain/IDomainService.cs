namespace FirmLadder.Kernel;

/// <summary>Domain logic that belongs to no single aggregate; named <c>XxxManager</c>.</summary>
public interface IDomainService : ITransientDependency;
