namespace FirmLadder.Platform.Imports;

/// <summary>Files that vanish when they are closed.</summary>
internal static class TemporaryFile
{
    private const int BufferSize = 64 * 1024;

    public static FileStream Create() =>
        new(
            Path.Combine(Path.GetTempPath(), "firmladder-" + Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferSize,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );

    /// <summary>A copy one can seek in.</summary>
    /// <exception cref="BusinessException">Longer than the limit; the rest is not read.</exception>
    public static async Task<FileStream> CopyAsync(
        Stream source,
        long limit,
        Func<BusinessException> tooLong,
        CancellationToken cancellationToken
    )
    {
        var file = Create();
        try
        {
            var buffer = new byte[BufferSize];
            for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0; )
            {
                if (file.Length + read > limit)
                {
                    throw tooLong();
                }

                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
