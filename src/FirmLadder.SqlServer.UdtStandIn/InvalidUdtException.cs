namespace Microsoft.SqlServer.Server;

/// <summary>Thrown by the driver when a user-defined type is unusable. User-defined types are not supported through this stand-in.</summary>
public sealed class InvalidUdtException : SystemException
{
    public InvalidUdtException() { }

    public InvalidUdtException(string message)
        : base(message) { }

    public InvalidUdtException(string message, Exception innerException)
        : base(message, innerException) { }

    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"{udtType.FullName}: {resourceReason}");
    }
}
