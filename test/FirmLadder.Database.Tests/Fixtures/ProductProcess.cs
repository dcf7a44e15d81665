using System.Diagnostics;

namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>The product as a process of its own, which a test may kill.</summary>
internal sealed class ProductProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private ProductProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Runs the console tool's <c>migrate</c> against an SQLite file.</summary>
    public static ProductProcess StartMigrator(string file) =>
        Start(
            "FirmLadder.DbMigrator",
            ["migrate"],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["ConnectionStrings__Default"] = $"Data Source={file}" }
        );

    /// <summary>Runs the host on a port of its own choice.</summary>
    public static ProductProcess StartHost(IReadOnlyDictionary<string, string> settings) =>
        Start(
            "FirmLadder.Host",
            [],
            new Dictionary<string, string>(settings, StringComparer.Ordinal)
            {
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
            }
        );

    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, await _output, await _errors);
    }

    /// <summary><c>kill -9</c>.</summary>
    /// <returns>What it said.</returns>
    public async Task<string> KillAsync()
    {
        _process.Kill();
        var (_, output, errors) = await EndAsync();
        return output + errors;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static ProductProcess Start(string project, string[] arguments, IReadOnlyDictionary<string, string> settings)
    {
        var folder = FolderOf(project);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, project + ".dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new ProductProcess(Process.Start(start)!);
    }

    // test/X/bin/Debug/net10.0 → src/PROJECT/bin/Debug/net10.0
    private static string FolderOf(string project)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var root = here.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(root, "src", project, "bin", here.Parent.Name, here.Name);
    }
}
