namespace FirmLadder.Kernel;

/// <summary>The stored name of a job's arguments; stays when the class moves.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BackgroundJobNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
