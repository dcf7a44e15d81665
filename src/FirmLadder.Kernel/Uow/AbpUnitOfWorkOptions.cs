namespace FirmLadder.Kernel;

/// <summary>How a unit of work runs.</summary>
public sealed class AbpUnitOfWorkOptions
{
    /// <summary>Reads run without a transaction.</summary>
    public bool IsTransactional { get; init; } = true;
}
