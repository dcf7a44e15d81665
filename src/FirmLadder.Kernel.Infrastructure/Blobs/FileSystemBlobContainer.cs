using Microsoft.Extensions.Configuration;

namespace FirmLadder.Kernel.Infrastructure.Blobs;

/// <summary>Files below <c>Blobs:Path</c> (default <c>data/blobs</c>), written beside and renamed so that no half file ever bears its name.</summary>
internal sealed class FileSystemBlobContainer(IConfiguration configuration) : IBlobContainer, ISingletonDependency
{
    private readonly string _root = Path.GetFullPath(configuration["Blobs:Path"] ?? Path.Combine("data", "blobs"));

    public async Task SaveAsync(string name, Stream stream, CancellationToken cancellationToken = default)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".part";
        await using (var file = File.Create(temporary))
        {
            await stream.CopyToAsync(file, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default)
    {
        var path = PathOf(name);
        return Task.FromResult<Stream?>(File.Exists(path) ? File.OpenRead(path) : null);
    }

    public Task DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        File.Delete(PathOf(name));
        return Task.CompletedTask;
    }

    private string PathOf(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        return path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException("The name leaves the blob folder.", nameof(name));
    }
}
