namespace FirmLadder.Kernel;

/// <summary>Registered once per process, under its own type and its interfaces.</summary>
public interface ISingletonDependency;
