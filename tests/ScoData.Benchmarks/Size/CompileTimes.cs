using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Benchmarks.Datasets;
using Benchmarks.Peers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Benchmarks.Size;

/// <summary>How long the compiler takes for what the generator makes, and for the same records written by hand, in turns in one process.</summary>
internal static class CompileTimes
{
    private const int Rounds = 5;
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Linq;
        """;

    public static CompileResult Take(Dataset dataset)
    {
        var folder = Path.Combine(new Project(dataset, Contenders.Ours).Folder, "obj", "Release", "net10.0", "generated");
        var ours = Sources(folder);
        SourceText[] peer =
        [
            .. dataset.Kinds.Select(kind => Source(Path.Combine(new Project(dataset, Contenders.StaticFields).Folder, kind.Collection + ".cs"))),
            Source(Path.Combine(new Project(dataset, Contenders.StaticFields).Folder, "Models.cs")),
            Source(Path.Combine(Folders.Programs, "Values.cs")),
            SourceText.From(Usings, Encoding.UTF8),
        ];
        var runtime = MetadataReference.CreateFromFile(typeof(ScoData.ScoRecord).Assembly.Location);
        MetadataReference[] platform = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))];

        // What the constants and the documentation cost is what the same code takes without them.
        (string Name, SourceText[] Sources, MetadataReference[] References)[] all =
        [
            (Contenders.Ours, ours, [.. platform, runtime]),
            (CompileResult.WithoutDocumentation, [.. ours.Select(WithoutDocumentation)], [.. platform, runtime]),
            (CompileResult.WithoutConstants, [.. Sources(folder, IsNoFacts)], [.. platform, runtime]),
            (Contenders.StaticFields, peer, platform),
        ];
        var times = all.Select(_ => new List<double>()).ToArray();
        var bytes = new long[all.Length];
        // The first round warms up the compiler.
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                (var time, bytes[i]) = Compile(all[i].Sources, all[i].References);
                if (round > 0)
                    times[i].Add(time);
            }
        }

        return new(dataset.Size, [.. all.Select((compiled, i) => new CompileFigure(compiled.Name, Characters(compiled.Sources), times[i].Order().ElementAt(Rounds / 2), bytes[i]))]);
    }

    /// <summary>The files but for those of the constants, which no other file needs.</summary>
    private static bool IsNoFacts(string path) => !Path.GetFileName(path).Contains(".Facts.", StringComparison.Ordinal);

    /// <summary>A line of documentation is a line of its own.</summary>
    private static SourceText WithoutDocumentation(SourceText source) =>
        SourceText.From(string.Join('\n', source.ToString().Split('\n').Where(line => !line.AsSpan().TrimStart().StartsWith("///", StringComparison.Ordinal))), Encoding.UTF8);

    private static (double Milliseconds, long Bytes) Compile(IEnumerable<SourceText> sources, IEnumerable<MetadataReference> references)
    {
        using var stream = new MemoryStream();
        var start = Stopwatch.GetTimestamp();
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source)).ToImmutableArray();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true);
        var result = CSharpCompilation.Create("Records", trees, references, options).Emit(stream);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return result.Success
            ? (time, stream.Length)
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    private static SourceText[] Sources(string folder) => Sources(folder, _ => true);

    private static SourceText[] Sources(string folder, Func<string, bool> isWanted) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(isWanted).Order(StringComparer.Ordinal).Select(Source)];

    private static SourceText Source(string path) => SourceText.From(File.ReadAllText(path), Encoding.UTF8);

    private static long Characters(IEnumerable<SourceText> sources) => sources.Sum(source => (long)source.Length);
}

/// <summary>Milliseconds of parsing and emitting, and what came out.</summary>
internal sealed record CompileFigure(string Name, long Characters, double Milliseconds, long Bytes);

/// <summary>How long the compiler takes for a dataset in several forms.</summary>
internal sealed record CompileResult(string Size, IReadOnlyList<CompileFigure> Figures)
{
    /// <summary>What the generator makes, without the documentation.</summary>
    public const string WithoutDocumentation = "ours without documentation";

    /// <summary>What the generator makes, without the files of the constants.</summary>
    public const string WithoutConstants = "ours without the constants";

    public CompileFigure Of(string name) => Figures.Single(figure => figure.Name == name);
}
