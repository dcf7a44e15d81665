using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FirmLadder.EntityFrameworkCore.Sqlite;

internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<FirmLadderDbContext>
{
    public FirmLadderDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<FirmLadderDbContext>();
        new SqliteDatabaseProvider().Use(builder, "Data Source=design-time.db");
        return new FirmLadderDbContext(builder.Options, FirmLadderEntityFrameworkCoreModule.FindContributors());
    }
}
