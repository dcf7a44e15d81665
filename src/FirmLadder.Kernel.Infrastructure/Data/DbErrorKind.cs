namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>What a database error means to the caller.</summary>
public enum DbErrorKind
{
    Other,

    /// <summary>A unique index says that it is there already.</summary>
    Duplicate,

    /// <summary>Something else still refers to it.</summary>
    Referenced,

    /// <summary>The row changed since it was read.</summary>
    Concurrency,

    /// <summary>The database is locked by another writer; trying again helps.</summary>
    Busy,
}
