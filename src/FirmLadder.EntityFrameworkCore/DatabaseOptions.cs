namespace FirmLadder.EntityFrameworkCore;

/// <summary>Which database (configuration <c>Database</c>).</summary>
public sealed class DatabaseOptions
{
    /// <summary><c>Sqlite</c> (default), <c>PostgreSql</c> or <c>SqlServer</c>.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Bring the schema up to date at start. A cluster switches this off and runs FirmLadder.DbMigrator once.</summary>
    public bool MigrateOnStart { get; set; } = true;
}
