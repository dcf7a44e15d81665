namespace FirmLadder.Kernel;

/// <summary>Begins units of work. One is ambient per request or job; a nested one joins it.</summary>
public interface IUnitOfWorkManager
{
    IUnitOfWork? Current { get; }

    IUnitOfWork Begin(AbpUnitOfWorkOptions? options = null);
}
