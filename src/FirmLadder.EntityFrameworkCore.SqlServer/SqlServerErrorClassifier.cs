using System.Data.Common;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.Data.SqlClient;

namespace FirmLadder.EntityFrameworkCore.SqlServer;

internal sealed class SqlServerErrorClassifier : IDbErrorClassifier, ISingletonDependency
{
    private const int DuplicateKeyRow = 2601;
    private const int UniqueConstraint = 2627;
    private const int ConstraintConflict = 547;
    private const int Deadlock = 1205;
    private const int LockTimeout = 1222;

    public DbErrorKind Classify(DbException exception) =>
        (exception as SqlException)?.Number switch
        {
            DuplicateKeyRow or UniqueConstraint => DbErrorKind.Duplicate,
            ConstraintConflict => DbErrorKind.Referenced,
            Deadlock => DbErrorKind.Concurrency,
            LockTimeout => DbErrorKind.Busy,
            _ => DbErrorKind.Other,
        };
}
