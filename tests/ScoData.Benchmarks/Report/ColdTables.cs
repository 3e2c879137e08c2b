using System.Text;
using Benchmarks.Cold;
using Benchmarks.Peers;
using static System.FormattableString;

namespace Benchmarks.Report;

/// <summary>The tables of what was measured in fresh processes.</summary>
internal static class ColdTables
{
    public static void Append(StringBuilder text, ColdResult cold)
    {
        var rounds = cold.Figures.Where(figure => Contenders.All.Contains(figure.Contender)).ToArray();
        text.Append(Invariant($"## Fresh processes, {cold.Size}: {cold.Records} records\n\n"));
        text.Append(Invariant($"Milliseconds, medians of {rounds.Max(figure => figure.Rounds)} processes each, started alternately; in brackets the ratio to (a). "));
        text.Append(Invariant($"*Touch* reads an exercise and its name; *first `All`* is of {cold.LargestKind} and reads a field and the references of each record."));
        if (cold.Of(Floor.OneRecord, "touch") is not null)
            text.Append(" The floor is the touch of a library that has one class with one record and one text: no library can be faster.");
        text.Append("\n\n");
        var rows = Present(cold).Select(contender => (string[])
        [
            contender,
            .. new[] { "touch", "kind", "everything", "get" }.Select(scenario => Figure(cold, contender, scenario)),
            Process(cold, contender),
        ]);
        if (cold.Of(Floor.OneRecord, "touch") is not null)
            rows = rows.Append(["floor", Figure(cold, Floor.OneRecord, "touch"), "", "", "", Process(cold, Floor.OneRecord)]);
        Page.Table(text, ["", "touch", "first `All`", "everything", "first `TryGet`", "process less an empty one"], rows);
        foreach (var few in rounds.Where(figure => figure.Rounds < rounds.Max(other => other.Rounds)).GroupBy(figure => (figure.Contender, figure.Rounds)))
            text.Append(Invariant($"{few.Key.Contender} is slow, and was started {few.Key.Rounds} times: {string.Join(", ", few.Select(figure => figure.Scenario))}.\n\n"));
        foreach (var (contender, failure) in cold.Failures)
            text.Append($"{contender} {failure}\n\n");

        text.Append("Bytes with everything loaded. String literals lie outside the heap that `GC.GetTotalMemory` counts, so their size is added where records are C#.\n\n");
        Page.Table(text, ["", "allocated", "managed", "string literals", "managed and literals", "resident, less an empty process", "assembly"], Present(cold).Select(contender => (string[])
        [
            contender,
            Invariant($"{cold.Of(contender, "everything")!.Allocated:0}"),
            Invariant($"{cold.Of(contender, "everything")!.Kept:0}"),
            Invariant($"{cold.Literals(contender)}"),
            Invariant($"{cold.Memory(contender):0}"),
            Invariant($"{cold.Of(contender, "everything")!.Resident - cold.Of(Floor.Empty, "touch")!.Resident:0}"),
            Invariant($"{cold.AssemblyBytes[contender]}"),
        ]));
    }

    private static IEnumerable<string> Present(ColdResult cold) => Contenders.All.Where(contender => cold.Of(contender, "touch") is not null);

    /// <summary>How much longer a process with a touch lives than one that does nothing.</summary>
    private static string Process(ColdResult cold, string program) => Invariant($"{cold.Of(program, "touch")!.Wall - cold.Of(Floor.Empty, "touch")!.Wall:0.0}");

    private static string Figure(ColdResult cold, string contender, string scenario)
    {
        var figure = cold.Of(contender, scenario)!.Milliseconds;
        return cold.Of(Contenders.StaticFields, scenario) is { } a ? Invariant($"{figure:0.00} ({figure / a.Milliseconds:0.000})") : Invariant($"{figure:0.00}");
    }
}
