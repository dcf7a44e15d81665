using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace FirmLadder.Host.Tests.Start;

/// <summary>The host as its operator starts it: a process with a console and an exit code.</summary>
public sealed partial class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process) => _process = process;

    public string Output => string.Join('\n', _lines);

    /// <param name="folder">Working folder; nothing of the source tree is seen from there.</param>
    /// <param name="args">Command line.</param>
    public static HostProcess Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "FirmLadder.Host.dll"), .. args])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment.Remove("ASPNETCORE_URLS");
        var host = new HostProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        host._process.OutputDataReceived += (_, e) => host.Read(e.Data);
        host._process.ErrorDataReceived += (_, e) => host.Read(e.Data);
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        return host;
    }

    /// <returns>Where it listens.</returns>
    public async Task<Uri> WaitUntilReadyAsync()
    {
        var exit = WaitForExitAsync();
        return await Task.WhenAny(_ready.Task, exit) == exit
            ? throw new InvalidOperationException($"The host ended with {await exit}.\n{Output}")
            : await _ready.Task;
    }

    public async Task<int> WaitForExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async Task StopAsync()
    {
        _process.Kill();
        await WaitForExitAsync();
    }

    public void Dispose()
    {
        _ready.TrySetCanceled();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
            if (Ready().Match(line) is { Success: true } match)
            {
                _ready.TrySetResult(new Uri(match.Groups["url"].Value));
            }
        }
    }

    [GeneratedRegex(@"is ready: (?<url>http\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ready();
}
