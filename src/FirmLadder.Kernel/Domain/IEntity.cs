namespace FirmLadder.Kernel;

/// <summary>Anything stored under a key.</summary>
public interface IEntity
{
    object?[] GetKeys();
}
