using System.Diagnostics;
using System.Globalization;

namespace Measured;

/// <summary>Measures the first time that something is done in a process, and prints what it found on one line.</summary>
internal static class Cold
{
    public static void Run(string[] args, Func<long> touch, Func<long> kind, Func<long> everything, Func<long> get)
    {
        Measure(() => 0);
        var (sum, milliseconds, allocated) = Measure(args[0] switch
        {
            "touch" => touch,
            "kind" => kind,
            "everything" => everything,
            "get" => get,
            _ => throw new ArgumentException($"There is no scenario '{args[0]}'."),
        });
        var kept = args[0] == "everything" ? GC.GetTotalMemory(true) - Baseline : 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sum={sum} ms={milliseconds} allocated={allocated} kept={kept} resident={Environment.WorkingSet}"));
    }

    /// <summary>What is in use before anything is done.</summary>
    private static long Baseline { get; } = GC.GetTotalMemory(true);

    private static (long Sum, double Milliseconds, long Allocated) Measure(Func<long> action)
    {
        _ = Baseline;
        var allocated = GC.GetTotalAllocatedBytes(true);
        var start = Stopwatch.GetTimestamp();
        var sum = action();
        var time = Stopwatch.GetElapsedTime(start);
        return (sum, time.TotalMilliseconds, GC.GetTotalAllocatedBytes(true) - allocated);
    }
}
