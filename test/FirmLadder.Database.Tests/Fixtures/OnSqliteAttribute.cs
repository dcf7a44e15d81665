using System.Reflection;
using Xunit.Sdk;

namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>Runs the theory on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        [
            [DatabaseKind.Sqlite],
        ];
}
