using Benchmarks.Datasets;
using Benchmarks.Peers;
using Benchmarks.Report;

namespace Benchmarks.Cold;

/// <summary>Starts the programs in fresh processes, in turns, and reports medians.</summary>
internal static class ColdRun
{
    /// <summary>A program that took longer than this is not started in every round.</summary>
    private const double LongMilliseconds = 8_000;
    private const int RoundsOfLong = 3;

    public static IReadOnlyList<string> Scenarios { get; } = ["touch", "kind", "everything", "get"];

    public static void Run(IReadOnlyList<string> sizes, int rounds)
    {
        foreach (var size in sizes)
        {
            var dataset = new Dataset(size);
            var failures = Contenders.Build(dataset);
            var runs = Measure(dataset, Floor.Build(), rounds, failures);
            var assemblies = Contenders.All.Select(contender => (contender, new FileInfo(AssemblyOf(dataset, contender)))).Where(pair => pair.Item2.Exists).ToDictionary(pair => pair.contender, pair => pair.Item2.Length);
            Results.Save($"cold-{size}", new ColdResult(size, dataset.Count, PeerKind.Largest(dataset.Kinds).Collection, PeerValues.LiteralBytes(dataset.Kinds), assemblies, runs, failures));
        }
    }

    /// <summary>Where the records are: the real ones are in the library itself.</summary>
    private static string AssemblyOf(Dataset dataset, string contender) => contender == Contenders.Ours && dataset.IsReal
        ? Path.Combine(new Project(dataset, contender).OutputFolder, "ScoData.dll")
        : new Project(dataset, contender).Output;

    private static List<ColdFigure> Measure(Dataset dataset, IReadOnlyList<Project> floor, int rounds, Dictionary<string, string> failures)
    {
        var runs = new List<ProcessRun>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var project in floor)
                runs.Add(ProcessRun.Start(project.Program, project.Name, "touch") is (var started, var why) && started is not null ? started : throw new InvalidOperationException(why));
            foreach (var scenario in Scenarios)
            {
                foreach (var contender in Contenders.All.Where(contender => !failures.ContainsKey(contender)))
                {
                    var before = runs.Where(run => run.Contender == contender && run.Scenario == scenario).ToArray();
                    if (before.Length >= RoundsOfLong && before.Max(run => run.Wall) > LongMilliseconds)
                        continue;
                    var (run, failure) = ProcessRun.Start(new Project(dataset, contender).Program, contender, scenario);
                    if (run is not null)
                        runs.Add(run);
                    else if (contender == Contenders.Ours)
                        throw new InvalidOperationException(failure);
                    else
                        failures[contender] = failure!;
                }
            }
        }

        runs.RemoveAll(run => failures.ContainsKey(run.Contender));
        Check(runs);
        return [.. runs.GroupBy(run => (run.Contender, run.Scenario)).Select(group => ColdFigure.Of(group.Key.Contender, group.Key.Scenario, [.. group]))];
    }

    /// <summary>All programs must have found the same.</summary>
    private static void Check(List<ProcessRun> runs)
    {
        foreach (var scenario in runs.Where(run => Contenders.All.Contains(run.Contender)).GroupBy(run => run.Scenario))
        {
            var sums = scenario.GroupBy(run => run.Values["sum"]).ToArray();
            if (sums.Length > 1)
                throw new InvalidOperationException($"Scenario '{scenario.Key}' differs: {string.Join("; ", sums.Select(sum => $"{sum.Key} in {string.Join(", ", sum.Select(run => run.Contender).Distinct())}"))}");
        }
    }
}
