using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Cold;

/// <summary>One process and what it printed.</summary>
internal sealed record ProcessRun(string Contender, string Scenario, double Wall, IReadOnlyDictionary<string, double> Values)
{
    /// <summary>Starts a program: what it found, or how it failed.</summary>
    public static (ProcessRun? Run, string? Failure) Start(string program, string contender, string scenario)
    {
        var start = Stopwatch.GetTimestamp();
        var (exitCode, output) = Command.TryRun(program, scenario);
        var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (exitCode != 0)
            return (null, $"fails at '{scenario}': {output.Split('\n')[0].Trim()}");
        return (new(contender, scenario, wall, output.Trim().Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture))), null);
    }
}
