using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Generator;
using ScoData.Testing;
using YamlDotNet.Core;

namespace GeneratorSpeed;

/// <summary>Times in milliseconds, and as the last number the most memory that the process had, in megabytes.</summary>
internal static class Measurement
{
    public static double[] Take(string what, int records)
    {
        var files = SyntheticData.Of(records);
        double[] times = what == "read" ? [Time(() => Read(files))] : Run(files);
        return [.. times, Process.GetCurrentProcess().PeakWorkingSet64 / 1e6];
    }

    private static void Read(IEnumerable<DataFile> files)
    {
        foreach (var file in files)
        {
            var parser = new Parser(new Scanner(new StringReader(file.GetText().ToString()), skipComments: true));
            while (parser.MoveNext())
            {
            }
        }
    }

    private static double[] Run(IReadOnlyList<DataFile> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create("Facts", [CSharpSyntaxTree.ParseText("class A { }", options)], [MetadataReference.CreateFromFile(typeof(ScoData.ScoRecord).Assembly.Location), MetadataReference.CreateFromFile(typeof(ScoData.ScoDataset).Assembly.Location)]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ScoDataGenerator().AsSourceGenerator()], files, options, new DataOptions());
        var full = Time(() => driver = driver.RunGenerators(compilation));
        var result = driver.GetRunResult();
        if (result.Diagnostics.Length > 0 || result.Results[0].GeneratedSources.Length == 0)
            throw new InvalidOperationException("The data are not sound: " + string.Join("\n", result.Diagnostics.Take(3)));

        var old = files[files.Count / 2];
        driver = driver.ReplaceAdditionalText(old, new DataFile(old.Name, old.GetText().ToString().Replace("USD 10000", "USD 20000", StringComparison.Ordinal)));
        var edit = Time(() => driver = driver.RunGenerators(compilation));

        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class B { }", options));
        var unrelated = Time(() => driver = driver.RunGenerators(compilation));
        return [full, edit, unrelated];
    }

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
