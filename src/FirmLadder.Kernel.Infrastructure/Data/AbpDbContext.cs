using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>The one context of the application; its model is the sum of the modules' contributions and the column conventions.</summary>
public abstract class AbpDbContext(DbContextOptions options, ModelContributors contributors) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var contributor in contributors.Items)
        {
            contributor.Configure(modelBuilder);
        }

        ColumnConventions.Apply(modelBuilder, Database.ProviderName);
    }
}
