using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FirmLadder.Firms.Data;

internal sealed class FirmsModelContributor : IModelContributor
{
    public void Configure(ModelBuilder builder)
    {
        builder.Entity<Firm>(ConfigureFirm);
        builder.Entity<Recognition>(ConfigureRecognition);
        builder.Entity<LadderSpan>(ConfigureSpan);
        builder.Entity<AnnualStatement>(ConfigureStatement);
    }

    private static void ConfigureFirm(EntityTypeBuilder<Firm> b)
    {
        b.ToTable("FmFirms");
        b.Property(f => f.CreditCode).HasCode(FirmConsts.CreditCodeLength);
        b.Property(f => f.CreditCodeOverrideReason).HasMaxLength(FirmConsts.CreditCodeOverrideReasonMaxLength);
        b.Property(f => f.Name).HasMaxLength(FirmConsts.NameMaxLength);
        b.Property(f => f.NameSortKey).HasCode(FirmConsts.NameSortKeyMaxLength);
        b.Property(f => f.LegalRepresentative).HasMaxLength(FirmConsts.LegalRepresentativeMaxLength);
        b.Property(f => f.RegisteredCapital).HasMoney();
        b.Property(f => f.Address).HasMaxLength(FirmConsts.AddressMaxLength);
        b.Property(f => f.RegionPath).HasCode(FirmConsts.RegionPathMaxLength);
        b.Property(f => f.IndustryCode).HasCode(FirmConsts.IndustryCodeMaxLength);
        b.Property(f => f.TechnicalField).HasCode(FirmConsts.TechnicalFieldMaxLength);
        b.HasIndex(f => f.CreditCode).IsUnique();
        b.HasIndex(f => new { f.NameSortKey, f.Id });
        b.HasIndex(f => f.RegionPath);
    }

    private static void ConfigureRecognition(EntityTypeBuilder<Recognition> b)
    {
        b.ToTable("FmRecognitions");
        b.Property(r => r.RegionPath).HasCode(FirmConsts.RegionPathMaxLength);
        b.Property(r => r.Kind).HasCode(RecognitionConsts.KindMaxLength);
        b.Property(r => r.CertificateNumber).HasMaxLength(RecognitionConsts.CertificateNumberMaxLength);
        b.Property(r => r.IssuedBy).HasMaxLength(RecognitionConsts.IssuedByMaxLength);
        b.Property(r => r.RevokedReason).HasMaxLength(RecognitionConsts.RevokedReasonMaxLength);
        b.Property(r => r.Source).HasMaxLength(RecognitionConsts.SourceMaxLength);
        b.HasOne<Firm>().WithMany().HasForeignKey(r => r.FirmId);
        b.HasIndex(r => new
            {
                r.FirmId,
                r.Kind,
                r.ValidFrom,
            })
            .IsUnique();
        b.HasIndex(r => new { r.ValidTo, r.Kind });
    }

    private static void ConfigureSpan(EntityTypeBuilder<LadderSpan> b)
    {
        b.ToTable("FmLadderSpans");
        b.Ignore(s => s.Period);
        b.Property(s => s.RegionPath).HasCode(FirmConsts.RegionPathMaxLength);
        b.HasOne<Firm>().WithMany().HasForeignKey(s => s.FirmId);
        b.HasIndex(s => new { s.FirmId, s.From }).IsUnique();
        b.HasIndex(s => new
        {
            s.RungRank,
            s.From,
            s.To,
        });
    }

    private static void ConfigureStatement(EntityTypeBuilder<AnnualStatement> b)
    {
        b.ToTable("FmAnnualStatements");
        b.Ignore(s => s.Figures);
        b.Property(s => s.RegionPath).HasCode(FirmConsts.RegionPathMaxLength);
        b.Property(s => s.Revenue).HasMoney();
        b.Property(s => s.HighTechRevenue).HasMoney();
        b.Property(s => s.RdExpense).HasMoney();
        b.Property(s => s.TotalAssets).HasMoney();
        b.Property(s => s.NetAssets).HasMoney();
        b.Property(s => s.NetProfit).HasMoney();
        b.Property(s => s.TaxPaid).HasMoney();
        b.Property(s => s.Reason).HasMaxLength(StatementConsts.ReasonMaxLength);
        b.HasOne<Firm>().WithMany().HasForeignKey(s => s.FirmId);
        b.HasIndex(s => new
            {
                s.FirmId,
                s.Year,
                s.Source,
                s.Revision,
            })
            .IsUnique();

        // The list asks for the first of these per firm.
        b.HasIndex(s => new
            {
                s.FirmId,
                s.Year,
                s.SourceRank,
                s.Revision,
            })
            .IsDescending(false, true, false, true);
    }
}
