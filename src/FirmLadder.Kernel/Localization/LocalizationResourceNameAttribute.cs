namespace FirmLadder.Kernel;

/// <summary>The wire name of a localization resource.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LocalizationResourceNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
