namespace FirmLadder.EntityFrameworkCore;

/// <summary>What a provider needs to migrate.</summary>
/// <param name="ConnectionString">The database to bring up to date.</param>
/// <param name="CreateContext">Opens a context on any connection string of the same provider.</param>
public sealed record DatabaseMigrationContext(string ConnectionString, Func<string, FirmLadderDbContext> CreateContext);
