namespace FirmLadder.Kernel.Infrastructure.Timing;

/// <summary>Version 7 ids (RFC 9562): the leading bits are the time, so text and PostgreSQL's uuid sort by creation.</summary>
internal sealed class SequentialGuidGenerator : IGuidGenerator, ISingletonDependency
{
    public Guid Create() => Guid.CreateVersion7();
}
