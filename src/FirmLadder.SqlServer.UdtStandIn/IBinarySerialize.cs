namespace Microsoft.SqlServer.Server;

/// <summary>Custom serialization of a user-defined type; named here only because the driver refers to it.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
