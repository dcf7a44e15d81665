using System.Data.Common;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Platform.Tests.Imports;

internal static class ImportTestServices
{
    public static void Register(IServiceCollection services)
    {
        services.AddSingleton<ItemFaults>();
        services.AddSingleton<IDbErrorClassifier, SqliteClassifier>();
    }

    private sealed class SqliteClassifier : IDbErrorClassifier
    {
        public DbErrorKind Classify(DbException exception) =>
            exception is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } ? DbErrorKind.Duplicate : DbErrorKind.Other;
    }
}
