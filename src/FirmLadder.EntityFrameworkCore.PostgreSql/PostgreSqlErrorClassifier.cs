using System.Data.Common;
using FirmLadder.Kernel.Infrastructure.Data;
using Npgsql;

namespace FirmLadder.EntityFrameworkCore.PostgreSql;

internal sealed class PostgreSqlErrorClassifier : IDbErrorClassifier, ISingletonDependency
{
    public DbErrorKind Classify(DbException exception) =>
        (exception as PostgresException)?.SqlState switch
        {
            PostgresErrorCodes.UniqueViolation => DbErrorKind.Duplicate,
            PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation => DbErrorKind.Referenced,
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => DbErrorKind.Concurrency,
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.TooManyConnections => DbErrorKind.Busy,
            _ => DbErrorKind.Other,
        };
}
