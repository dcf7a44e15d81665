namespace FirmLadder.Kernel;

/// <summary>Registered once per request or job, under its own type and its interfaces.</summary>
public interface IScopedDependency;
