namespace FirmLadder.Kernel;

/// <summary>Registered as transient, under its own type and its interfaces.</summary>
public interface ITransientDependency;
