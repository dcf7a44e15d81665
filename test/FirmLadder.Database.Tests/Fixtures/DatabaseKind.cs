namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>The databases a test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
