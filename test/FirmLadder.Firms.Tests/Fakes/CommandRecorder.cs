using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FirmLadder.Firms.Tests;

/// <summary>Keeps the text of every command sent.</summary>
internal sealed class CommandRecorder : DbCommandInterceptor
{
    public List<string> Texts { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Texts.Add(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
