using System.Diagnostics;

namespace ScoData.Tool.Tests;

/// <summary>The tool as a program of its own, called from a shell.</summary>
internal static class ToolProcess
{
    private static string Host => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    private static string Tool => typeof(ScoTool).Assembly.Location;

    /// <summary>Whether there is such a shell on this system.</summary>
    public static bool Has(string shell) => !OperatingSystem.IsWindows() && Paths(shell).Any(File.Exists);

    /// <summary>The tool for a script that needs its process id: the function <c>sco</c> has a shell of its own in the background.</summary>
    public static string Command => $"'{Host}' '{Tool}'";

    /// <summary>Runs a script of bash in which <c>sco</c> stands for the tool.</summary>
    public static ToolRun Bash(string script) => Run("bash", "--norc", "-c", $"sco() {{ {Command} \"$@\"; }}\n{script}");

    /// <summary>Runs a script of fish in which <c>sco</c> stands for the tool.</summary>
    public static ToolRun Fish(string script) => Run("fish", "--no-config", "-c", $"function sco; {Command} $argv; end\n{script}");

    private static ToolRun Run(string shell, params string[] args)
    {
        var start = new ProcessStartInfo(shell, args) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
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
internal sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute(string shell)
    {
        if (!ToolProcess.Has(shell))
            Skip = $"There is no {shell} here.";
    }
}
