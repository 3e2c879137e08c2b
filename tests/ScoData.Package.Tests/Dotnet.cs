using System.Diagnostics;

namespace ScoData.Package.Tests;

/// <summary>Runs the dotnet command.</summary>
internal static class Dotnet
{
    /// <summary>What the command printed. A command that fails fails the test, with all that it printed.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A test run inside a test run must not speak to the outer one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("VSTEST", StringComparison.Ordinal) || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{output}\n{error.Result}");
        return output;
    }
}
