using System.Text;
using Benchmarks.Cold;
using Benchmarks.Peers;
using Benchmarks.Size;
using Benchmarks.Warm;
using static System.FormattableString;

namespace Benchmarks.Report;

/// <summary>Writes <c>BENCHMARKS.md</c> from the newest results.</summary>
internal static class Page
{
    private const string Introduction = """
        # Benchmarks

        Written by `dotnet run -c Release --project tests/ScoData.Benchmarks -- all`; do not edit. `cold`, `warm`, `size` and `report` do parts of it.

        The library is compared with the usual alternatives, with the same records:

        | name | what it is |
        | --- | --- |
        | ours | the library; for a synthetic dataset, what the generator makes of its YAML |
        | (a) static-fields | one class for each kind, each record in a `static readonly` field, an array and a `Dictionary` |
        | (b) frozen | the same objects in an array, with a `FrozenDictionary` |
        | (c) yaml | embedded YAML, read at startup with YamlDotNet into the same classes |
        | (d) json | embedded JSON, read at startup with source-generated System.Text.Json |
        | (e) sqlite | an embedded SQLite database in memory, with an index by id |

        The alternatives store less, which favours them: only the preferred value of each field, without claims, sources, notes on claims and the marks of uncertainty in dates.


        """;

    public static void Write(IReadOnlyList<string> sizes)
    {
        ColdResult[] cold = [.. sizes.Select(size => Results.Load<ColdResult>($"cold-{size}")).OfType<ColdResult>()];
        WarmResult[] warm = [.. sizes.Select(size => Results.Load<WarmResult>($"warm-{size}")).OfType<WarmResult>()];
        var size = Results.Load<SizeResult>("size");

        var text = new StringBuilder(Introduction);
        Table(text, ["measured on", ""], Machine.Facts.Select(fact => new[] { fact.Name, fact.Value }));
        text.Append("## Goals\n\n");
        var goals = cold.SelectMany(result => Goals.Of(result, cold.FirstOrDefault(other => other.Size == "real"), cold.FirstOrDefault(other => other.Size == "10000")))
            .Concat(warm.SelectMany(Goals.Of)).Concat(size is null ? [] : Goals.Of(size));
        Table(text, ["what", "goal", "measured", "met"], goals.Select(goal => new[] { goal.What, goal.Aim, goal.Measured, goal.Met ? "yes" : "**no**" }));
        foreach (var result in cold)
            ColdTables.Append(text, result);
        foreach (var result in warm)
            Append(text, result);
        if (size is not null)
            Append(text, size);
        Folders.Write(Path.Combine(Folders.Repository, "BENCHMARKS.md"), text.ToString().TrimEnd() + "\n");
    }

    public static void Table(StringBuilder text, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.Append($"| {string.Join(" | ", head)} |\n|{string.Concat(head.Select(_ => " --- |"))}\n");
        foreach (var row in rows)
            text.Append($"| {string.Join(" | ", row)} |\n");
        text.Append('\n');
    }

    private static void Append(StringBuilder text, WarmResult warm)
    {
        text.Append($"## Everything loaded, {warm.Size}\n\nMedians of BenchmarkDotNet in nanoseconds, and bytes allocated. Queries include iterating over the results.\n\n");
        var peers = warm.Figures.Select(figure => figure.Contender).Distinct().ToArray();
        Table(text, ["question", .. peers, "ours to the best of them"], warm.Figures.GroupBy(figure => figure.Question).Select(question => (string[])
        [
            question.Key,
            .. peers.Select(peer => question.FirstOrDefault(figure => figure.Contender == peer) is { } figure ? Invariant($"{figure.Nanoseconds:0.0} ({figure.Bytes:0} B)") : ""),
            Invariant($"{question.First(figure => figure.Contender == "Ours").Nanoseconds / question.Where(figure => figure.Contender != "Ours").Min(figure => figure.Nanoseconds):0.00}"),
        ]));
    }

    private static void Append(StringBuilder text, SizeResult size)
    {
        var compile = size.Compile;
        text.Append(Invariant($"## Compilation, {compile.Size} records\n\nParsing and emitting in one process, alternating, medians. The generator itself is not included. \"Without the constants\" omits the files `*.Facts*.g.cs`: a class for each record, and the few lines of lookups and queries beside them.\n\n"));
        Table(text, ["", "C#, characters", "milliseconds", "assembly, bytes"],
            compile.Figures.Select(figure => new[] { figure.Name == Contenders.StaticFields ? "(a) " + figure.Name : figure.Name, Invariant($"{figure.Characters}"), Invariant($"{figure.Milliseconds:0}"), Invariant($"{figure.Bytes}") }));
        text.Append("## Native AOT\n\n");
        Table(text, ["program", "bytes", "kinds with text in it"],
        [
            ["writes a number, without the package", Invariant($"{size.Aot.PlainBytes}"), ""],
            ["writes a constant of the package", Invariant($"{size.Aot.ConstantsBytes}"), string.Join(", ", size.Aot.KindsInConstants)],
            ["writes the names of all places", Invariant($"{size.Aot.OneKindBytes}"), string.Join(", ", size.Aot.KindsInOneKind)],
        ]);
        text.Append("## The package\n\n");
        Table(text, ["file", "bytes", "compressed"], size.Package.Select(entry => new[] { entry.Path, Invariant($"{entry.Bytes}"), Invariant($"{entry.Compressed}") }));
    }
}
