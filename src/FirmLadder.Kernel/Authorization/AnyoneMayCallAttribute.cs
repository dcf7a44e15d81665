namespace FirmLadder.Kernel;

/// <summary>Open without signing in; the reason says why that is safe.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AnyoneMayCallAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}
