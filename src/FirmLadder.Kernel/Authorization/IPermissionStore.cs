namespace FirmLadder.Kernel;

/// <summary>Which permissions roles hold.</summary>
public interface IPermissionStore
{
    Task<IReadOnlySet<string>> GetGrantedAsync(IReadOnlyCollection<string> roleNames, CancellationToken cancellationToken = default);
}
