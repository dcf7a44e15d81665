using Microsoft.EntityFrameworkCore;

namespace FirmLadder.EntityFrameworkCore;

/// <summary>A database the product runs on.</summary>
public interface IDatabaseProvider
{
    /// <summary>Value of the setting <c>Database:Provider</c>.</summary>
    string Name { get; }

    /// <summary>Used when <c>ConnectionStrings:Default</c> is not set; null where there is no sensible default.</summary>
    string? DefaultConnectionString { get; }

    void Use(DbContextOptionsBuilder builder, string connectionString);

    /// <summary>Brings the schema up to this version, all or nothing.</summary>
    Task MigrateAsync(DatabaseMigrationContext context, CancellationToken cancellationToken);
}
