namespace FirmLadder.Kernel;

/// <summary>Absent, or outside the caller's scope: the two are answered alike (404).</summary>
public sealed class EntityNotFoundException(Type entityType, object? id = null) : Exception($"{entityType.Name} {id} not found.")
{
    public Type EntityType { get; } = entityType;

    public object? Id { get; } = id;
}
