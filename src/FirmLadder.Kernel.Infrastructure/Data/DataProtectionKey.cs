namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>A key that protects cookies and tokens; shared by all hosts of one database.</summary>
[Unscoped("Technical row; never read by a user.")]
public sealed class DataProtectionKey : Entity<Guid>
{
    private DataProtectionKey() { }

    public DataProtectionKey(Guid id, string name, string xml)
        : base(id)
    {
        Name = name;
        Xml = xml;
    }

    public string Name { get; private init; } = string.Empty;

    public string Xml { get; private init; } = string.Empty;
}
