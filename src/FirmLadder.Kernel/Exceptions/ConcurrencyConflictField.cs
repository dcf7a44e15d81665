namespace FirmLadder.Kernel;

/// <summary>One field of a lost race: camelCase name, the stored value, the caller's value.</summary>
public sealed record ConcurrencyConflictField(string Name, object? Current, object? Yours);
