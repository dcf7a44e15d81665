using System.Data.Common;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.Data.Sqlite;

namespace FirmLadder.EntityFrameworkCore.Sqlite;

internal sealed class SqliteErrorClassifier : IDbErrorClassifier, ISingletonDependency
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ConstraintForeignKey = 787;
    private const int ConstraintPrimaryKey = 1555;

    // Raised by ON DELETE RESTRICT, which SQLite runs as a trigger of its own; we have no other triggers.
    private const int ConstraintTrigger = 1811;
    private const int ConstraintUnique = 2067;

    public DbErrorKind Classify(DbException exception) =>
        exception is not SqliteException sqlite ? DbErrorKind.Other
        : sqlite.SqliteErrorCode is Busy or Locked ? DbErrorKind.Busy
        : sqlite.SqliteExtendedErrorCode switch
        {
            ConstraintUnique or ConstraintPrimaryKey => DbErrorKind.Duplicate,
            ConstraintForeignKey or ConstraintTrigger => DbErrorKind.Referenced,
            _ => DbErrorKind.Other,
        };
}
