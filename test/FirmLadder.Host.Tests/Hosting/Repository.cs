namespace FirmLadder.Host.Tests.Hosting;

/// <summary>The source folder the tests were built from.</summary>
internal static class Repository
{
    public static string File(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "FirmLadder.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("FirmLadder.slnx not found above the tests.");
        }

        return Path.Combine([folder.FullName, .. parts]);
    }
}
