using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.FrontEnd;
using ScoData.Generator;
using ScoData.Testing;

namespace GeneratorSpeed.Growth;

/// <summary>How the processor time of each step grows when one thing of a dataset doubles.</summary>
internal static class GrowthMeasurement
{
    private static readonly string[] Steps = ["front end", "generator", "C# compiler"];

    /// <summary>Measures one set in this process, and writes a line for each size.</summary>
    /// <param name="name">The name of the set.</param>
    /// <param name="most">The largest size; half of it and a quarter are measured too.</param>
    /// <param name="compiles">Whether the generated code is compiled too.</param>
    public static void Take(string name, int most, bool compiles)
    {
        // Compiles the code that is measured.
        for (var i = 0; i < 3; i++)
            Run(LargeSets.All[name](50), compiles);
        Run(LargeSets.All[name](most / 16), compiles);
        foreach (var count in new[] { most / 4, most / 2, most })
            Console.WriteLine(string.Join(' ', Run(LargeSets.All[name](count), compiles)));
    }

    /// <summary>Measures sets, each in a process of its own, and writes a row of a table for each.</summary>
    /// <param name="executable">This program.</param>
    /// <param name="most">The largest size.</param>
    /// <param name="limit">How many seconds a set may take.</param>
    /// <param name="compiles">Whether the generated code is compiled too.</param>
    /// <param name="words">What the names of the sets contain; all sets if there are none.</param>
    public static void Tabulate(string executable, int most, int limit, bool compiles, string[] words)
    {
        Console.WriteLine($"| {most:N0} | {string.Join(" | ", Steps.Select(step => $"{step}, ms"))} | diagnostics | C#, kB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var name in LargeSets.All.Keys.Where(name => words.Length == 0 || words.Any(word => name.Contains(word, StringComparison.Ordinal))))
            Console.WriteLine($"| {name} | {string.Join(" | ", Row(InOwnProcess(executable, name, most, limit, compiles)))} |");
    }

    /// <summary>The time for the largest size, and in brackets how much it grew with each doubling.</summary>
    private static IEnumerable<string> Row(IReadOnlyList<long[]> sizes)
    {
        for (var column = 0; column < Steps.Length + 2; column++)
        {
            var times = sizes.Select(size => size[column]).ToArray();
            var growth = column >= Steps.Length ? "" : $" ({string.Join(", ", times.Skip(1).Zip(times, (after, before) => ((double)after / Math.Max(1, before)).ToString("F1", CultureInfo.InvariantCulture)))})";
            yield return sizes.Count < 3 ? $"stopped after {string.Join(", ", times)}" : times[^1].ToString("N0", CultureInfo.InvariantCulture) + growth;
        }
    }

    private static List<long[]> InOwnProcess(string executable, string name, int most, int limit, bool compiles)
    {
        var start = new ProcessStartInfo(executable, ["grow", name, most.ToString(CultureInfo.InvariantCulture), compiles.ToString()]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var lines = new List<long[]>();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
                lines.Add([.. text.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))]);
        };
        process.BeginOutputReadLine();
        if (!process.WaitForExit(TimeSpan.FromSeconds(limit)))
            process.Kill();
        process.WaitForExit();
        return lines;
    }

    /// <summary>The milliseconds of each step, the number of diagnostics, and the kilobytes of generated C#.</summary>
    private static long[] Run(LargeSet set, bool compiles)
    {
        GC.Collect();
        var files = set.Files.Select(file => new DatasetFile(file.Name, file.Path, file.GetText().ToString())).ToArray();
        var assemblies = new List<string>();
        foreach (var image in set.References.OfType<PortableExecutableReference>())
            assemblies.AddRange(image.FilePath is { } path ? [path] : []);
        var read = Time(() => CheckedDataset.Read(files, assemblies));

        var options = new CSharpParseOptions(LanguageVersion.CSharp11, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"]);
        Compilation compilation = CSharpCompilation.Create(
            "Facts", [], [.. AssemblyReferences.Framework, .. AssemblyReferences.Library, .. set.References], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ScoDataGenerator().AsSourceGenerator()], set.Files, options, new DataOptions());
        var found = 0;
        var generate = Time(() =>
        {
            driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out compilation, out var diagnostics);
            found = diagnostics.Length;
        });
        var result = driver.GetRunResult().Results[0];
        if (result.Exception is { } exception)
            throw new InvalidOperationException("The generator fails.", exception);
        var size = result.GeneratedSources.Sum(source => (long)source.SourceText.Length) / 1000;

        using var stream = new MemoryStream();
        var compile = Time(() =>
        {
            if (compiles && found == 0 && compilation.Emit(stream) is { Success: false, Diagnostics: var errors })
                throw new InvalidOperationException(string.Join("\n", errors.Take(3)));
        });
        return [read, generate, compile, found, size];
    }

    /// <summary>The processor time of an action in milliseconds.</summary>
    private static long Time(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (long)(process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
