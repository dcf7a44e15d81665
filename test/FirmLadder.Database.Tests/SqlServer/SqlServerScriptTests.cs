using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Shouldly;
using Xunit;

namespace FirmLadder.Database.Tests.SqlServer;

/// <summary>No SQL Server is at hand: Microsoft's parser reads the scripts, and the driver's parameters are made.</summary>
public sealed class SqlServerScriptTests
{
    [Fact]
    public void The_idempotent_script_is_valid_T_SQL()
    {
        using var context = SchemaTests.ContextOf("SqlServer");
        var tables = context.Model.GetEntityTypes().Count();

        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        var (statements, errors) = Parse(script);

        errors.ShouldBeEmpty();
        // A script without a single migration parses as well.
        statements.ShouldBeGreaterThan(tables);
        script.ShouldContain("CREATE TABLE [FmFirms]");
        script.ShouldContain("Latin1_General_100_BIN2");
    }

    [Fact]
    public void A_broken_script_is_noticed()
    {
        using var context = SchemaTests.ContextOf("SqlServer");
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Parse(script.Replace("CREATE TABLE [FmFirms] (", "CREATE TABEL [FmFirms] (", StringComparison.Ordinal)).Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_driver_makes_parameters_of_every_kind_we_store()
    {
        // Each asks the driver for the type behind the value, which fails as a whole without the stand-in assembly.
        new SqlParameter("@p", 5).SqlDbType.ShouldBe(System.Data.SqlDbType.Int);
        new SqlParameter("@p", 5L).SqlDbType.ShouldBe(System.Data.SqlDbType.BigInt);
        new SqlParameter("@p", "文").SqlDbType.ShouldBe(System.Data.SqlDbType.NVarChar);
        new SqlParameter("@p", Guid.Empty).SqlDbType.ShouldBe(System.Data.SqlDbType.UniqueIdentifier);
        new SqlParameter("@p", true).SqlDbType.ShouldBe(System.Data.SqlDbType.Bit);
        new SqlParameter("@p", new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)).SqlDbType.ShouldBe(System.Data.SqlDbType.DateTime);
        new SqlParameter("@p", new DateOnly(2026, 1, 1)).SqlDbType.ShouldBe(System.Data.SqlDbType.Date);
        new SqlParameter("@p", new byte[] { 1 }).SqlDbType.ShouldBe(System.Data.SqlDbType.VarBinary);
    }

    private static (int Statements, IReadOnlyList<string> Errors) Parse(string script)
    {
        using var reader = new StringReader(script);
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        var statements = fragment is TSqlScript parsed ? parsed.Batches.Sum(b => b.Statements.Count) : 0;
        return (statements, [.. errors.Select(e => $"{e.Line}: {e.Message}")]);
    }
}
