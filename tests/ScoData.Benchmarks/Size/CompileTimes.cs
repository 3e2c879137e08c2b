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
        var ours = Sources(Path.Combine(new Project(dataset, Contenders.Ours).Folder, "obj", "Release", "net10.0", "generated"));
        SourceText[] peer =
        [
            .. dataset.Kinds.Select(kind => Source(Path.Combine(new Project(dataset, Contenders.StaticFields).Folder, kind.Collection + ".cs"))),
            Source(Path.Combine(new Project(dataset, Contenders.StaticFields).Folder, "Models.cs")),
            Source(Path.Combine(Folders.Programs, "Values.cs")),
            SourceText.From(Usings, Encoding.UTF8),
        ];
        var library = MetadataReference.CreateFromFile(typeof(ScoData.ScoRecord).Assembly.Location);
        MetadataReference[] platform = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))];

        var oursTimes = new List<double>();
        var peerTimes = new List<double>();
        var (oursBytes, peerBytes) = (0L, 0L);
        // The first round warms up the compiler.
        for (var round = 0; round <= Rounds; round++)
        {
            (var oursTime, oursBytes) = Compile(ours, [.. platform, library]);
            (var peerTime, peerBytes) = Compile(peer, platform);
            if (round > 0)
            {
                oursTimes.Add(oursTime);
                peerTimes.Add(peerTime);
            }
        }

        return new(dataset.Size, Characters(ours), oursTimes.Order().ElementAt(Rounds / 2), oursBytes, Characters(peer), peerTimes.Order().ElementAt(Rounds / 2), peerBytes);
    }

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

    private static SourceText[] Sources(string folder) => [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Source)];

    private static SourceText Source(string path) => SourceText.From(File.ReadAllText(path), Encoding.UTF8);

    private static long Characters(IEnumerable<SourceText> sources) => sources.Sum(source => (long)source.Length);
}

/// <summary>Milliseconds of parsing and emitting, and what came out.</summary>
internal sealed record CompileResult(string Size, long OursCharacters, double OursMilliseconds, long OursBytes, long PeerCharacters, double PeerMilliseconds, long PeerBytes);
