namespace FirmLadder.Kernel;

/// <summary>Carries a stamp that changes with every update.</summary>
public interface IHasConcurrencyStamp
{
    string ConcurrencyStamp { get; }
}
