namespace FirmLadder.Kernel;

/// <summary>Any signed-in user may call this; the reason says why no permission is needed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SignedInIsEnoughAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}
