namespace Benchmarks.Cold;

/// <summary>Medians of the processes of a program that did the same: milliseconds and bytes.</summary>
internal sealed record ColdFigure(string Contender, string Scenario, int Rounds, double Milliseconds, double Wall, double Allocated, double Kept, double Resident)
{
    public static ColdFigure Of(string contender, string scenario, IReadOnlyList<ProcessRun> runs)
    {
        return new(contender, scenario, runs.Count, Median(run => run.Values["ms"]), Median(run => run.Wall), Median(run => run.Values["allocated"]), Median(run => run.Values["kept"]), Median(run => run.Values["resident"]));

        double Median(Func<ProcessRun, double> value) => runs.Select(value).Order().ElementAt(runs.Count / 2);
    }
}
