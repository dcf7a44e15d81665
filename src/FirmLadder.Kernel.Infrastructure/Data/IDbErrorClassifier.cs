using System.Data.Common;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Reads a provider's own error codes.</summary>
public interface IDbErrorClassifier
{
    DbErrorKind Classify(DbException exception);
}
