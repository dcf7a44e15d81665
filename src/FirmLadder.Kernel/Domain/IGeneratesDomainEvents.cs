namespace FirmLadder.Kernel;

/// <summary>Collects events that the unit of work publishes when the change is saved.</summary>
public interface IGeneratesDomainEvents
{
    IReadOnlyList<object> GetDistributedEvents();

    void ClearEvents();
}
