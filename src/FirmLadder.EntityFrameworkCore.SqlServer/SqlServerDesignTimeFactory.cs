using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FirmLadder.EntityFrameworkCore.SqlServer;

internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<FirmLadderDbContext>
{
    public FirmLadderDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<FirmLadderDbContext>();
        new SqlServerDatabaseProvider().Use(builder, "Server=localhost;Database=design_time");
        return new FirmLadderDbContext(builder.Options, FirmLadderEntityFrameworkCoreModule.FindContributors());
    }
}
