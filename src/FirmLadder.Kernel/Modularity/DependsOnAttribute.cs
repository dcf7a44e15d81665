namespace FirmLadder.Kernel;

/// <summary>Names the modules that must be configured before this one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DependsOnAttribute(params Type[] dependedTypes) : Attribute
{
    public IReadOnlyList<Type> DependedTypes { get; } = dependedTypes;
}
