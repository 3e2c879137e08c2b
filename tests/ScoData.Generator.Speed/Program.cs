using System.Diagnostics;
using System.Globalization;
using GeneratorSpeed;
using GeneratorSpeed.Growth;

// Without arguments: the whole table, or with numbers: for so many records. 'growth' with a size, the seconds that a set
// may take, and words in the names of the sets: how the time grows; 'growth-compiled' compiles what is generated too. Each measurement has a process of its own.
if (args is ["measure", var what, var records])
{
    Console.WriteLine(string.Join(' ', Measurement.Take(what, int.Parse(records, CultureInfo.InvariantCulture)).Select(number => number.ToString("F1", CultureInfo.InvariantCulture))));
    return;
}

if (args is ["grow", var set, var size, var isCompiled])
{
    GrowthMeasurement.Take(set, int.Parse(size, CultureInfo.InvariantCulture), bool.Parse(isCompiled));
    return;
}

if (args is ["growth" or "growth-compiled", var most, var limit, .. var words])
{
    GrowthMeasurement.Tabulate(Environment.ProcessPath!, int.Parse(most, CultureInfo.InvariantCulture), int.Parse(limit, CultureInfo.InvariantCulture), args[0] == "growth-compiled", words);
    return;
}

var counts = args.Length > 0 ? args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)).ToArray() : [100, 1_000, 10_000];
Console.WriteLine("| records | reading the YAML alone, ms (MB) | full run, ms (MB) | one value edited, ms | unrelated C# edited, ms |");
Console.WriteLine("| --- | --- | --- | --- | --- |");
foreach (var count in counts)
{
    var read = Median("read", count);
    var run = Median("run", count);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {read[0]:F0} ({read[^1]:F0}) | {run[0]:F0} ({run[^1]:F0}) | {run[1]:F0} | {run[2]:F1} |"));
}

static double[] Median(string what, int count)
{
    var runs = Enumerable.Range(0, count > 10_000 ? 1 : count > 1_000 ? 3 : 5).Select(_ => InOwnProcess(what, count)).ToArray();
    return [.. Enumerable.Range(0, runs[0].Length).Select(i => runs.Select(run => run[i]).Order().ElementAt(runs.Length / 2))];
}

static double[] InOwnProcess(string what, int count)
{
    var start = new ProcessStartInfo(Environment.ProcessPath!, ["measure", what, count.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
    using var process = Process.Start(start)!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0
        ? [.. output.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))]
        : throw new InvalidOperationException($"{what} {count} failed: {output}");
}
