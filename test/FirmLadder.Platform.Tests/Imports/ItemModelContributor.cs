using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Platform.Tests.Imports;

internal sealed class ItemModelContributor : IModelContributor
{
    public void Configure(ModelBuilder builder)
    {
        builder.Entity<Item>(b =>
        {
            b.ToTable("TestItems");
            b.Property(i => i.Code).HasCode(20);
            b.Property(i => i.Name).HasMaxLength(50);
            b.Property(i => i.Region).HasCode(20);
            b.Property(i => i.Revenue).HasMoney();
            b.HasIndex(i => i.Code).IsUnique();
        });
        builder.Entity<Note>(b =>
        {
            b.ToTable("TestNotes");
            b.Property(n => n.ItemCode).HasCode(20);
            b.Property(n => n.Text).HasMaxLength(50);
        });
    }
}
