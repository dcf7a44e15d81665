using Npgsql;

namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>Makes and drops databases on the server of <see cref="Variable"/>.</summary>
internal static class PostgreSqlServer
{
    public const string Variable = "FIRMLADDER_TEST_POSTGRES";

    public static string? AdminConnectionString { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : null;

    /// <returns>The connection string of a new, empty database.</returns>
    public static async Task<string> CreateAsync()
    {
        var name = $"firmladder_test_{Guid.CreateVersion7():N}";
        await ExecuteAsync($"CREATE DATABASE \"{name}\"");
        return new NpgsqlConnectionStringBuilder(AdminConnectionString) { Database = name, MaxPoolSize = 30 }.ToString();
    }

    public static async Task DropAsync(string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await ExecuteAsync($"DROP DATABASE IF EXISTS \"{new NpgsqlConnectionStringBuilder(connectionString).Database}\" WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(AdminConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
