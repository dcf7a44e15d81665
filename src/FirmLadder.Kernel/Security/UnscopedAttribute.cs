namespace FirmLadder.Kernel;

/// <summary>An entity without a scope of its own, and why that is right.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnscopedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}
