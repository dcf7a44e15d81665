using System.Text;
using FirmLadder.Kernel.Infrastructure.Blobs;
using FirmLadder.TestBase;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests;

public sealed class BlobTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileSystemBlobContainer _blobs;

    public BlobTests()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Blobs:Path"] = _folder.File("blobs") };
        _blobs = new FileSystemBlobContainer(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_saved_is_read_replaced_and_deleted()
    {
        await SaveAsync("imports/one.xlsx", "first");
        await SaveAsync("imports/one.xlsx", "second");
        (await ReadAsync("imports/one.xlsx")).ShouldBe("second");

        await _blobs.DeleteAsync("imports/one.xlsx");

        (await ReadAsync("imports/one.xlsx")).ShouldBeNull();
        await _blobs.DeleteAsync("imports/one.xlsx");
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("a/../../outside")]
    [InlineData("../blobs-beside/x")]
    [InlineData("/etc/outside")]
    [InlineData("")]
    [InlineData(".")]
    public async Task A_name_that_leaves_the_folder_is_refused(string name)
    {
        await Should.ThrowAsync<ArgumentException>(() => SaveAsync(name, "x"));
        await Should.ThrowAsync<ArgumentException>(() => ReadAsync(name));
        await Should.ThrowAsync<ArgumentException>(async () => await _blobs.DeleteAsync(name));
    }

    [Fact]
    public async Task A_copy_that_breaks_off_leaves_what_was_there()
    {
        await SaveAsync("file", "whole");

        await Should.ThrowAsync<IOException>(() => _blobs.SaveAsync("file", new BrokenStream()));
        await Should.ThrowAsync<IOException>(() => _blobs.SaveAsync("new", new BrokenStream()));

        (await ReadAsync("file")).ShouldBe("whole");
        (await ReadAsync("new")).ShouldBeNull();
    }

    private Task SaveAsync(string name, string text) => _blobs.SaveAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private async Task<string?> ReadAsync(string name)
    {
        await using var stream = await _blobs.GetOrNullAsync(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Gives a few bytes and then fails.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        private bool _read;

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            _read = true;
            await destination.WriteAsync("half"u8.ToArray(), cancellationToken);
            throw new IOException("The line is dead.");
        }

        public override bool CanRead => !_read || base.CanRead;
    }
}
