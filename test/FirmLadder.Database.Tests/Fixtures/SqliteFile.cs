using Microsoft.Data.Sqlite;

namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>Looks into an SQLite file without the product.</summary>
internal static class SqliteFile
{
    /// <summary>A database from before the first migration, with rows that must survive.</summary>
    public static void CreateOld(string file, int rows)
    {
        Execute(
            file,
            "CREATE TABLE \"Keepsake\" (\"Id\" INTEGER PRIMARY KEY, \"Text\" TEXT NOT NULL);"
                + $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) INSERT INTO \"Keepsake\" SELECT i, hex(randomblob(100)) FROM n;"
        );
    }

    public static void Execute(string file, string sql)
    {
        using var connection = Open(file);
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public static string Read(string file, string sql)
    {
        using var connection = Open(file);
        using var command = new SqliteCommand(sql, connection);
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    public static bool HasTable(string file, string table) =>
        Read(file, $"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '{table}'") == "1";

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
