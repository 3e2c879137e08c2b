using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>Runs other programs.</summary>
internal static class Command
{
    private const int Minutes = 10;

    /// <summary>What a program printed. One that fails is an error, with all that it printed.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var (exitCode, output) = TryRun(program, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}");
    }

    /// <summary>The exit code of a program, and what it printed. One that takes too long is ended.</summary>
    public static (int ExitCode, string Output) TryRun(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folders.Repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A build inside 'dotnet run' must not take over the settings of the outer one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // Some of what is compiled is too much for the compiler: it must fail, and not take the whole machine with it.
        if (program == "dotnet")
            start.Environment["DOTNET_GCHeapHardLimit"] = (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes * 6 / 10).ToString("x", CultureInfo.InvariantCulture);

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (process.WaitForExit(TimeSpan.FromMinutes(Minutes)))
            return (process.ExitCode, output.Result + error.Result);
        process.Kill(entireProcessTree: true);
        return (-1, $"error: It takes more than {Minutes} minutes.");
    }
}
