using System.Diagnostics;

namespace ScoData.Tool.Tests;

/// <summary>The tool as a program of its own, called from a shell.</summary>
internal static class ToolProcess
{
    /// <summary>Whether there is a shell on this system.</summary>
    public static bool HasBash { get; } = !OperatingSystem.IsWindows() && Paths("bash").Any(File.Exists);

    private static string Host => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>Runs a script in which <c>sco</c> stands for the tool.</summary>
    public static ToolRun Bash(string script)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("--norc");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"sco() {{ '{Host}' '{typeof(ScoTool).Assembly.Location}' \"$@\"; }}\n{script}");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static IEnumerable<string> Paths(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program));
}

/// <summary>A test that needs a real shell, and is skipped where there is none.</summary>
internal sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute()
    {
        if (!ToolProcess.HasBash)
            Skip = "There is no bash here.";
    }
}
