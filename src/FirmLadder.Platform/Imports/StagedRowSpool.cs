using System.Text.Json;

namespace FirmLadder.Platform.Imports;

/// <summary>
/// Keeps checked rows in a temporary file until all are checked: memory stays flat, and the database is not locked while a long workbook
/// is read.
/// </summary>
internal sealed class StagedRowSpool : IAsyncDisposable
{
    private readonly FileStream _file = TemporaryFile.Create();
    private readonly StreamWriter _writer;

    public StagedRowSpool() => _writer = new StreamWriter(_file, leaveOpen: true);

    public async Task AddAsync(StagedRow row) => await _writer.WriteLineAsync(JsonSerializer.Serialize(row));

    /// <summary>All rows, in the order in which they came.</summary>
    public async IAsyncEnumerable<StagedRow> ReadAsync()
    {
        await _writer.FlushAsync();
        _file.Position = 0;
        using var reader = new StreamReader(_file, leaveOpen: true);
        while (await reader.ReadLineAsync() is { } line)
        {
            yield return JsonSerializer.Deserialize<StagedRow>(line)!;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _file.DisposeAsync();
    }
}
