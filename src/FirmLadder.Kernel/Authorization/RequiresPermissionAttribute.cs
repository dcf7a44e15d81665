namespace FirmLadder.Kernel;

/// <summary>The permission an application-service method asks for; the HTTP layer enforces it and refuses to start without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresPermissionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
