namespace Microsoft.SqlServer.Server;

/// <summary>Serialization formats of SQL Server user-defined types; named here only because the driver refers to it.</summary>
public enum Format
{
    Unknown,
    Native,
    UserDefined,
}
