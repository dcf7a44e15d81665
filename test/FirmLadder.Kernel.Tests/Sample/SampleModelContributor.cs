using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Kernel.Tests.Sample;

internal sealed class SampleModelContributor : IModelContributor
{
    public void Configure(ModelBuilder builder)
    {
        builder.Entity<Note>(b =>
        {
            b.ToTable("TsNotes");
            b.Property(n => n.Title).HasMaxLength(50);
            b.Property(n => n.RegionPath).HasCode(50);
            b.Property(n => n.Amount).HasMoney();
        });
        builder.Entity<Tag>(b =>
        {
            b.ToTable("TsTags");
            b.Property(t => t.Word).HasCode(50);
            b.HasIndex(t => t.Word).IsUnique();
            b.HasOne<Note>().WithMany().HasForeignKey(t => t.NoteId);
        });
    }
}
