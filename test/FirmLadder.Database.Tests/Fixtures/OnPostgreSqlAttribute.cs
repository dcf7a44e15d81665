using System.Reflection;
using Xunit.Sdk;

namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>Runs the theory on PostgreSQL when a server is at hand; <c>etc/test.sh</c> starts one and takes a skip for a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute()
    {
        if (PostgreSqlServer.AdminConnectionString is null)
        {
            Skip = $"Set {PostgreSqlServer.Variable} to the connection string of an admin database.";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        [
            [DatabaseKind.PostgreSql],
        ];
}
