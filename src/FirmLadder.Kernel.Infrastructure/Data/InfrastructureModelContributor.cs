using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Kernel.Infrastructure.Data;

internal sealed class InfrastructureModelContributor : IModelContributor
{
    public void Configure(ModelBuilder builder)
    {
        builder.Entity<OutboxMessage>(b =>
        {
            b.ToTable("SysOutbox");
            b.Property(m => m.EventName).HasCode(128);
            b.Property(m => m.Payload).HasLongText();
            b.Property(m => m.LeaseOwner).HasCode(64);
            b.Property(m => m.LastError).HasMaxLength(1000);
            b.HasIndex(m => new { m.ProcessedTime, m.CreationTime });
        });
        builder.Entity<DataProtectionKey>(b =>
        {
            b.ToTable("SysDataProtectionKeys");
            b.Property(k => k.Name).HasCode(128);
            b.Property(k => k.Xml).HasLongText();
        });
    }
}
