namespace FirmLadder.Kernel;

/// <summary>Asks whether the current user holds a permission.</summary>
public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>All names the current user holds.</summary>
    Task<IReadOnlySet<string>> GetGrantedAsync(CancellationToken cancellationToken = default);
}
