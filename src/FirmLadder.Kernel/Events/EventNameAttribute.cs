namespace FirmLadder.Kernel;

/// <summary>The wire name of an event; stays when the class moves.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
