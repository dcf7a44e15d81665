namespace FirmLadder.Kernel;

/// <summary>A use-case service behind an HTTP endpoint. Every method names its permission: <see cref="RequiresPermissionAttribute"/>.</summary>
public interface IApplicationService : ITransientDependency;
