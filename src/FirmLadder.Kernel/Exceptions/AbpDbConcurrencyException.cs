namespace FirmLadder.Kernel;

/// <summary>Somebody else was faster (409); the fields tell what stands now and what the caller wanted.</summary>
public sealed class AbpDbConcurrencyException(IReadOnlyList<ConcurrencyConflictField> fields, Exception? innerException = null)
    : Exception("The record was changed by somebody else.", innerException)
{
    public IReadOnlyList<ConcurrencyConflictField> Fields { get; } = fields;
}
