namespace FirmLadder.Kernel;

/// <summary>Something with an id.</summary>
public class EntityDto<TKey>
{
    public required TKey Id { get; init; }
}
