namespace FirmLadder.Kernel;

/// <summary>Makes ids that grow with time, so that indexes stay compact.</summary>
public interface IGuidGenerator
{
    Guid Create();
}
