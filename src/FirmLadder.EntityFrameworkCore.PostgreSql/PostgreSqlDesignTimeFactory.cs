using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FirmLadder.EntityFrameworkCore.PostgreSql;

internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<FirmLadderDbContext>
{
    public FirmLadderDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<FirmLadderDbContext>();
        new PostgreSqlDatabaseProvider().Use(builder, "Host=localhost;Database=design_time");
        return new FirmLadderDbContext(builder.Options, FirmLadderEntityFrameworkCoreModule.FindContributors());
    }
}
