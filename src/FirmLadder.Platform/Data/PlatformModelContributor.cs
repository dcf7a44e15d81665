using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Platform.Imports;
using FirmLadder.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Platform.Data;

internal sealed class PlatformModelContributor : IModelContributor
{
    public void Configure(ModelBuilder builder)
    {
        ConfigureJobs(builder);
        ConfigureBatches(builder);
        ConfigureRows(builder);
    }

    private static void ConfigureJobs(ModelBuilder builder) =>
        builder.Entity<Job>(b =>
        {
            b.ToTable("PfJobs");
            b.Property(j => j.Name).HasCode(JobConsts.NameMaxLength);
            b.Property(j => j.Args).HasLongText();
            b.Property(j => j.Principal).HasMaxLength(JobConsts.PrincipalMaxLength);
            b.Property(j => j.LeaseOwner).HasCode(JobConsts.LeaseOwnerMaxLength);
            b.Property(j => j.Error).HasMaxLength(JobConsts.ErrorMaxLength);
            b.HasIndex(j => new { j.State, j.NotBefore });
        });

    private static void ConfigureBatches(ModelBuilder builder)
    {
        builder.Entity<ImportBatch>(b =>
        {
            b.ToTable("PfImportBatches");
            b.Property(i => i.WorkbookKey).HasCode(ImportConsts.CodeMaxLength);
            b.Property(i => i.FileName).HasMaxLength(ImportConsts.FileNameMaxLength);
            b.Property(i => i.FileHash).HasCode(ImportConsts.FileHashLength);
            b.Property(i => i.CreatedByName).HasMaxLength(ImportConsts.NameMaxLength);
            b.HasMany(i => i.Sheets).WithOne().HasForeignKey(s => s.BatchId);
            b.Navigation(i => i.Sheets).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
            b.HasIndex(i => new { i.WorkbookKey, i.CreationTime });
            b.HasIndex(i => i.CreatorId);
        });
        builder.Entity<ImportSheet>(b =>
        {
            b.ToTable("PfImportSheets");
            b.Property(s => s.Code).HasCode(ImportConsts.CodeMaxLength);
            b.HasIndex(s => new { s.BatchId, s.Position }).IsUnique();
        });
    }

    private static void ConfigureRows(ModelBuilder builder)
    {
        builder.Entity<ImportRow>(b =>
        {
            b.ToTable("PfImportRows");
            b.Property(r => r.Cells).HasLongText();
            b.HasOne<ImportBatch>().WithMany().HasForeignKey(r => r.BatchId);
            b.HasIndex(r => new
                {
                    r.BatchId,
                    r.Sheet,
                    r.Number,
                })
                .IsUnique();
            b.HasIndex(r => new
            {
                r.BatchId,
                r.State,
                r.Sheet,
                r.Number,
            });
        });
        builder.Entity<ImportRowError>(b =>
        {
            b.ToTable("PfImportErrors");
            b.Property(e => e.Column).HasCode(ImportConsts.CodeMaxLength);
            b.Property(e => e.Value).HasMaxLength(ImportConsts.ValueMaxLength);
            b.Property(e => e.Code).HasCode(ImportConsts.ErrorCodeMaxLength);
            b.Property(e => e.Data).HasMaxLength(ImportConsts.ErrorDataMaxLength);
            b.HasOne<ImportBatch>().WithMany().HasForeignKey(e => e.BatchId);
            b.HasIndex(e => new
                {
                    e.BatchId,
                    e.Sheet,
                    e.Row,
                    e.Position,
                })
                .IsUnique();
        });
    }
}
