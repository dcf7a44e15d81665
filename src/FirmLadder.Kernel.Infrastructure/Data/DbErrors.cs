using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Recognises EF Core's own exceptions for code that may not see EF Core.</summary>
internal static class DbErrors
{
    public static bool IsConcurrency(Exception exception) => exception is DbUpdateConcurrencyException;
}
